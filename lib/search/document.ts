import type { Prisma } from '../db/generated/client.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../i18n/routing.ts';
import { documentTerms } from './analyser.ts';
import { inLanguage } from './in-language.ts';
import { FULL_IMPACT } from './postings.ts';
import { profileText } from './profiles.ts';
import type { Vocabularies } from './with-vocabulary.ts';
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

/** What a text is read beside: the words of the others, and how long they usually are. */
export type Surroundings = { vocabularies: Vocabularies; usualLength: number };

// BM25F: a title says most, the question more than its answers. How often a word stands there counts
// less and less, and less again in a text longer than the usual one.
const WEIGHTS = { title: 3, body: 1, answers: 0.5 } as const;
const SATURATION = 1.2; // so many times in a usual text are half of all there is to say
const LENGTH_MATTERS = 0.75; // 0: not at all, 1: twice as long counts half

/** Terms, words and profile of a publication. */
export function searchedDocument(row: DocumentRow, among: Surroundings): SearchedDocument {
  const locale = languageOf(row.language);
  const answers = row.answers.map(({ body }) => body).join('\n');
  return {
    questionId: row.questionId,
    impacts: impactsOf({ title: row.title, body: row.body, answers }, locale, among),
    words: wordsOfText(`${row.title}\n${row.body}\n${answers}`, locale),
    profile: profileText(row.language, row.themeId, row.answers),
  };
}

type Texts = Record<keyof typeof WEIGHTS, string>;
const FIELDS = ['title', 'body', 'answers'] as const;

/** How much each term says of a text, from 1 to FULL_IMPACT. */
function impactsOf(
  texts: Texts,
  locale: Locale,
  { vocabularies, usualLength }: Surroundings,
): Map<string, number> {
  const weighed = new Map<string, number>();
  for (const field of FIELDS) {
    const terms = documentTerms(texts[field], locale, vocabularies(locale));
    for (const [term, times] of terms)
      weighed.set(term, (weighed.get(term) ?? 0) + WEIGHTS[field] * times);
  }
  const length = FIELDS.reduce((sum, field) => sum + WEIGHTS[field] * texts[field].length, 0);
  const half = SATURATION * (1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / usualLength);
  const impacts = new Map<string, number>();
  for (const [term, value] of weighed) {
    const impact = Math.round((FULL_IMPACT * value) / (half + value));
    impacts.set(inLanguage(locale, term), Math.max(1, impact));
  }
  return impacts;
}

/** The language whose rules a published text is read by. */
export function languageOf(language: string): Locale {
  return isLocale(language) ? language : DEFAULT_LOCALE;
}
