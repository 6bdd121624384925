import type { Tx } from '../../db/client.ts';
import type { Locale } from '../../i18n/routing.ts';
import type { ThemeId } from '../../id.ts';
import type { IndexState } from '../index/index-state.ts';
import { currentProfiles } from '../index/profiles.ts';
import { standingTerms } from '../index/read-index.ts';
import { closestOf } from './closest.ts';
import { currentPostings } from './current-postings.ts';
import {
  type Alike,
  candidatesIn,
  type Roots,
  type Told,
  tellingWords,
  termsOfRoots,
} from './likeness.ts';
import { termsIn } from './score.ts';

const CANDIDATES = 16; // by their words; these are read

/** What is compared with the published questions, of which it may be one. */
export type Matter = {
  text: Told;
  locale: Locale;
  themeId?: ThemeId | null;
  roots: Roots;
  published: boolean;
  inCrisis?: boolean;
};

/** The questions like each of these, best first, itself among them. */
export async function alikeIn(
  tx: Tx,
  { edition, versions }: IndexState,
  matters: readonly Matter[],
): Promise<Alike[][]> {
  const profiles = await currentProfiles(tx, { edition, versions });
  const terms = await standingTerms(
    tx,
    { edition },
    matters.flatMap(({ roots, locale }) => termsOfRoots(roots, locale)),
  );
  const words = matters.map(({ roots, locale, published }) => {
    const least = published ? 2 : 1; // what stands in the question alone is like nothing else
    return tellingWords(roots, locale, terms, { least, all: profiles.questionsIn(locale) });
  });
  const postings = await currentPostings(tx, termsIn(words.flat()), profiles);
  const compared = matters.map(({ text, locale, themeId, published, inCrisis = false }, index) => ({
    ...{ text, locale, inCrisis, isWritten: !published },
    found: candidatesIn(words[index] ?? [], postings, profiles, {
      ...{ locale, themeId, limit: CANDIDATES },
    }),
  }));
  return closestOf(tx, compared);
}
