import { Random } from '../../prisma/seed/random.ts';
import { documentTerms } from '../search/document-terms.ts';
import { corpusOf } from '../search/lists.ts';
import { memoryVocabulary } from '../search/memory-vocabulary.ts';
import { naturalWords, textOf } from './natural-words.ts';

const TEXTS = 3_000;
const WORDS = 320; // a question and its answers
const RARE = 40; // one word in so many is one nobody wrote before: names, slips, new compounds

/** How fast texts become terms, the forms of words already met being remembered. */
export function wordsPerSecond(): string {
  const random = new Random(5);
  const words = naturalWords();
  const known = memoryVocabulary(
    corpusOf('fi').map(({ title, body, answers }) => `${title} ${body} ${answers}`),
    'fi',
  );
  const texts = Array.from({ length: TEXTS }, (_, index) => {
    const rare = Array.from({ length: WORDS / RARE }, (__, at) =>
      random
        .pick(words)
        .replace(/.$/, `${index.toString(36)}${at}`)
        .replaceAll(/\d/g, 'ö'),
    );
    return `${textOf(WORDS - rare.length, words, random)} ${rare.join(' ')}`;
  });
  const begin = process.cpuUsage();
  let terms = 0;
  for (const text of texts) terms += documentTerms(text, 'fi', known).size;
  const seconds = process.cpuUsage(begin).user / 1_000_000;
  return [
    `${Math.round((TEXTS * WORDS) / seconds).toLocaleString('en')} words become terms in a second of one processor`,
    `${(terms / TEXTS).toFixed(0)} terms for a text of ${WORDS} words`,
  ].join(', ');
}
