import { countsOf } from './filters.ts';
import { currentProfiles } from './profiles.ts';
import type { SearchCounts, SearchCriteria } from './schema.ts';
import { searching } from './transaction.ts';

/** How many published questions each choice of a filter shows, the other filters as they are. */
export function countQuestions(
  filter: Pick<SearchCriteria, 'themeId' | 'role' | 'organisationId' | 'language'>,
): Promise<SearchCounts> {
  return searching(async (tx) => {
    const { chunks, known } = await currentProfiles(tx);
    const questions = new Uint32Array(known.length);
    for (const chunk of chunks.values()) {
      for (const profile of chunk) questions[profile] = (questions[profile] ?? 0) + 1;
    }
    const counted = known.flatMap((profile, id) => {
      const count = questions[id] ?? 0;
      return profile && count > 0 ? [[profile, count] as const] : [];
    });
    return countsOf(counted, filter);
  });
}
