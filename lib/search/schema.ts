import type { Locale } from '../i18n/routing.ts';
import type { OrganisationId, QuestionId, ThemeId } from '../id.ts';
import type { AnswererKind } from '../members/schema.ts';
import type { QueryWord } from './words/analyser.ts';

/** What somebody searches for, and among what. */
export type SearchCriteria = {
  text: string;
  locale: Locale;
  themeId?: ThemeId | null;
  role?: AnswererKind | null;
  organisationId?: OrganisationId | null;
  language?: Locale | null;
  page?: number; // from 1
  size?: number;
};

/** How many hits each choice of a filter would show, the others as they are; left out where none. */
export type SearchCounts = {
  theme: Record<string, number>;
  role: Record<string, number>;
  organisation: Record<string, number>;
  language: Record<string, number>;
};

/** What was found. */
export type FoundQuestions = {
  ids: QuestionId[]; // of this page, best first
  total: number;
  atLeast: boolean; // there are more than were counted
  counts: SearchCounts;
  words: QueryWord[]; // what was looked for, to be marked in the texts
  suggestion: string | null; // the same in words that stand somewhere
  near: boolean; // nothing has all the words: these have some
};

export const FOUND_PAGE_SIZE = 20;

/** A longer text is not read to its end: nobody types more, and a pasted letter says it all in this. */
export const LONGEST_SEARCH = 400; // letters
