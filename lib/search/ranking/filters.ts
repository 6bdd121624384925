import { isBy } from '../../members/answerer-kind.ts';
import type { Profile, Profiles } from '../index/profiles.ts';
import type { SearchCounts, SearchCriteria } from '../schema.ts';

type Filter = Pick<SearchCriteria, 'themeId' | 'role' | 'organisationId' | 'language'>;

/** Whether a question of this profile is among what was asked for. */
export function passes(profile: Profile, filter: Filter): boolean {
  const { themeId, role, organisationId, language } = filter;
  if (themeId && profile.themeId !== themeId) return false;
  if (language && profile.language !== language) return false;
  if (!role && !organisationId) return true;
  return profile.answerers.some((one) => isBy(one, { role, organisationId }));
}

/** Counts for the filters, from how many hits each of the known profiles has. */
export function countsOf(
  hits: Uint32Array,
  { known }: Pick<Profiles, 'known'>,
  filter: Filter,
): SearchCounts {
  const counts: SearchCounts = { theme: {}, role: {}, organisation: {}, language: {} };
  const add = (of: Record<string, number>, choice: string, count: number) => {
    of[choice] = (of[choice] ?? 0) + count;
  };
  for (const [id, count] of hits.entries()) {
    const profile = known[id];
    if (!profile || count === 0) continue;
    if (passes(profile, { ...filter, themeId: null })) add(counts.theme, profile.themeId, count);
    if (passes(profile, { ...filter, language: null }))
      add(counts.language, profile.language, count);
    if (!passes(profile, { ...filter, role: null, organisationId: null })) continue;
    const { role, organisationId } = filter;
    const roles = profile.answerers.filter((one) => isBy(one, { organisationId }));
    for (const each of new Set(roles.map((one) => one.role))) add(counts.role, each, count);
    const organisations = profile.answerers.filter((one) => isBy(one, { role }));
    for (const each of new Set(organisations.map((one) => one.organisationId)))
      add(counts.organisation, each, count);
  }
  return counts;
}
