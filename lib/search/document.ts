import type { Prisma } from '../db/generated/client.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../i18n/routing.ts';
import { plainText } from '../markdown/plain-text.ts';
import { analysedWord, type SpelledWord } from './analysed-word.ts';
import { tokensOf } from './letters.ts';
import { FULL_IMPACT } from './postings.ts';
import { profileText } from './profiles.ts';
import type { Vocabularies } from './with-vocabulary.ts';

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
  const vocabulary = among.vocabularies(locale);
  const texts = { title: [row.title], body: [row.body], answers: row.answers.map(bodyOf) };
  const words = new Map<string, SpelledWord>();
  const weighed = new Map<string, number>();
  let length = 0;
  for (const field of ['title', 'body', 'answers'] as const) {
    for (const text of texts[field]) {
      length += WEIGHTS[field] * text.length;
      for (const { word: token } of tokensOf(text)) {
        const { terms, spelled } = analysedWord(token, locale, vocabulary);
        if (spelled) words.set(spelled.text, spelled);
        for (const { term, weight } of terms)
          weighed.set(term, (weighed.get(term) ?? 0) + WEIGHTS[field] * weight);
      }
    }
  }
  return {
    questionId: row.questionId,
    impacts: impactsOf(weighed, length / among.usualLength),
    words,
    profile: profileText(row.language, row.themeId, row.answers),
  };
}

const bodyOf = ({ body }: { body: string }): string => plainText(body);

/** How much each term says of a text so many times as long as usual, from 1 to FULL_IMPACT. */
function impactsOf(weighed: ReadonlyMap<string, number>, length: number): Map<string, number> {
  const half = SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * length);
  const impacts = new Map<string, number>();
  for (const [term, value] of weighed)
    impacts.set(term, Math.max(1, Math.round((FULL_IMPACT * value) / (half + value))));
  return impacts;
}

/** The language whose rules a published text is read by. */
export function languageOf(language: string): Locale {
  return isLocale(language) ? language : DEFAULT_LOCALE;
}
