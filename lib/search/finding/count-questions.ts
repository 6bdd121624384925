import { currentProfiles } from '../postings/profiles.ts';
import { searching } from '../postings/transaction.ts';
import { countsOf } from './filters.ts';
import type { SearchCounts, SearchCriteria } from './schema.ts';

/** How many published questions each choice of a filter shows, the other filters as they are. */
export function countQuestions(
  filter: Pick<SearchCriteria, 'themeId' | 'role' | 'organisationId' | 'language'>,
): Promise<SearchCounts> {
  return searching(async (tx, standing) => {
    const profiles = await currentProfiles(tx, standing);
    const questions = new Uint32Array(profiles.known.length);
    for (const profile of profiles.of) questions[profile] = (questions[profile] ?? 0) + 1;
    return countsOf(questions, profiles, filter);
  });
}
