import type { Prisma } from '../../db/generated/client.ts';
import { languageOf } from '../../i18n/localised.ts';
import type { QuestionId } from '../../id.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { mattersIn } from '../matters/matters-in.ts';
import { termOfMatter } from '../matters/term-of-matter.ts';
import { wordsOf } from '../words/letters.ts';
import type { Lexicon } from './lexicon.ts';
import { FULL_IMPACT } from './postings.ts';
import { profileText } from './profiles.ts';

/** What the index reads of a publication. */
export const documentSelect = {
  questionId: true,
  language: true,
  themeId: true,
  title: true,
  body: true,
  version: true,
  answers: { select: { body: true, organisationId: true, role: true } },
  followUps: { select: { body: true } },
} satisfies Prisma.PublicationSelect;
export type DocumentRow = Prisma.PublicationGetPayload<{ select: typeof documentSelect }>;

/** A publication as the index keeps it: terms and words are numbers of a lexicon. */
export type SearchedDocument = {
  questionId: QuestionId;
  terms: Uint32Array;
  impacts: Uint8Array; // of each of the terms
  words: Uint32Array;
  profile: string;
};

/** What a text is read with: the words of all, and how long texts usually are. */
export type Surroundings = { lexicon: Lexicon; usualLength: number };

// BM25F: a title says most, answers least. Repeats count less and less, and less in a long text.
export const WEIGHTS = { title: 3, body: 1, answers: 0.5 } as const;
const SATURATION = 1.2; // so many times in a usual text are half of all there is to say
const LENGTH_MATTERS = 0.75; // 0: not at all, 1: twice as long counts half

/** Terms, words and profile of a publication. */
export function searchedDocument(
  row: DocumentRow,
  { lexicon, usualLength }: Surroundings,
): SearchedDocument {
  const language = languageOf(row.language);
  const texts = {
    title: [row.title],
    body: [row.body, ...row.followUps.map(({ body }) => body)],
    answers: row.answers.map(bodyOf),
  };
  const words = new Set<number>();
  const weighed = new Map<number, number>();
  let length = 0;
  for (const field of ['title', 'body', 'answers'] as const) {
    for (const text of texts[field]) {
      length += WEIGHTS[field] * text.length;
      for (const token of wordsOf(text)) {
        const { terms, weights, word } = lexicon.analysed(token, language);
        if (word !== null) words.add(word);
        for (const [index, term] of terms.entries()) {
          const weight = WEIGHTS[field] * (weights[index] as number);
          weighed.set(term, (weighed.get(term) ?? 0) + weight);
        }
      }
    }
  }
  for (const [matter, clearly] of mattersIn(row.title, row.body, language))
    weighed.set(lexicon.named(termOfMatter(language, matter)), clearly);
  return {
    questionId: row.questionId,
    terms: Uint32Array.from(weighed.keys()),
    impacts: impactsOf(weighed, length / usualLength),
    words: Uint32Array.from(words),
    profile: profileText(row.language, row.themeId, row.answers),
  };
}

const bodyOf = ({ body }: { body: string }): string => plainText(body);

/** How much each term says of a text so many times as long as usual, from 1 to FULL_IMPACT. */
function impactsOf(weighed: ReadonlyMap<number, number>, length: number): Uint8Array {
  const half = SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * length);
  return Uint8Array.from(weighed.values(), (value) =>
    Math.max(1, Math.round((FULL_IMPACT * value) / (half + value))),
  );
}
