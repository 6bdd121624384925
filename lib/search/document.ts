import type { Prisma } from '../db/generated/client.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../i18n/routing.ts';
import { documentTerms } from './analyser.ts';
import { indexedTerm } from './indexed-term.ts';
import { FULL_IMPACT } from './postings.ts';
import { profileText } from './profiles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type SpelledWord, wordsOfText } from './words-of-text.ts';

/** What the index reads of a publication. */
export const documentSelect = {
  questionId: true,
  language: true,
  themeId: true,
  title: true,
  body: true,
  updatedAt: true,
  answers: { select: { body: true, organisationId: true, role: true } },
} satisfies Prisma.PublicationSelect;
export type DocumentRow = Prisma.PublicationGetPayload<{ select: typeof documentSelect }>;

/** A publication as the index keeps it. */
export type SearchedDocument = {
  questionId: string;
  impacts: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, SpelledWord>;
  profile: string;
};

// BM25F: a title says most, the question more than its answers. How often a word stands there counts
// less and less, and less again in a text longer than the usual one.
const FIELDS = {
  title: { weight: 6, usual: 7 },
  body: { weight: 1.6, usual: 100 },
  answers: { weight: 1, usual: 200 },
} as const;
const SATURATION = 1.6; // an impact of half when the weighed frequency is this
const LENGTH_MATTERS = 0.4; // 0: not at all, 1: twice as long counts half

/** Terms, words and profile of a publication. */
export function searchedDocument(row: DocumentRow, vocabulary: Vocabulary): SearchedDocument {
  const locale = languageOf(row.language);
  const answers = row.answers.map(({ body }) => body).join('\n');
  return {
    questionId: row.questionId,
    impacts: impactsOf({ title: row.title, body: row.body, answers }, locale, vocabulary),
    words: wordsOfText(`${row.title}\n${row.body}\n${answers}`, locale),
    profile: profileText(row.language, row.themeId, row.answers),
  };
}

type Texts = Record<keyof typeof FIELDS, string>;

/** How much each term says of a text, from 1 to FULL_IMPACT. */
function impactsOf(texts: Texts, locale: Locale, vocabulary: Vocabulary): Map<string, number> {
  const weighed = new Map<string, number>();
  for (const field of ['title', 'body', 'answers'] as const) {
    const { weight, usual } = FIELDS[field];
    const terms = documentTerms(texts[field], locale, vocabulary);
    const length = lengthOf(texts[field]);
    const share = weight / (1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / usual);
    for (const [term, times] of terms) weighed.set(term, (weighed.get(term) ?? 0) + share * times);
  }
  const impacts = new Map<string, number>();
  for (const [term, value] of weighed) {
    const impact = Math.round((FULL_IMPACT * value) / (SATURATION + value));
    impacts.set(indexedTerm(locale, term), Math.max(1, impact));
  }
  return impacts;
}

const WORD_LETTERS = 7; // of Finnish prose with its space, near enough for a length

function lengthOf(text: string): number {
  return text.length / WORD_LETTERS;
}

/** The language whose rules a published text is read by. */
export function languageOf(language: string): Locale {
  return isLocale(language) ? language : DEFAULT_LOCALE;
}
