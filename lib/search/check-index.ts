import type { System } from '../actor.ts';
import { HOUR } from '../clock.ts';
import { readingAsOfNow, type Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { checkChunk, type WrongInChunk } from './index/check/check-chunk.ts';
import { type Miscount, Tally } from './index/check/tally.ts';
import { TERMS, WORDS } from './index/counted.ts';
import { editionsToRead } from './index/editions.ts';
import { CHUNK } from './index/postings.ts';

const LONGEST_MS = HOUR; // nobody waits for it
const MISSING = 5_000; // of one query

/** What is wrong in an edition. Nothing is wrong where every list is empty. */
export type Wrong = WrongInChunk & {
  edition: number;
  questions: number; // that it has
  missing: QuestionId[]; // published, and not found
  terms: Miscount[];
  words: Miscount[];
};

/**
 * Compares every edition that somebody may be reading with what is published, as both stand at one moment: which
 * questions, their terms in the lists, what they are filtered by, and the counts. A chunk is in memory at a time.
 */
export function checkIndex(
  actor: System,
  progress: (questions: number) => void = () => {},
): Promise<Wrong[]> {
  const check = async (tx: Tx) => {
    const wrong: Wrong[] = [];
    for (const { id } of await editionsToRead(tx)) wrong.push(await checkEdition(tx, id, progress));
    return wrong;
  };
  return readingAsOfNow(actor, check, { timeout: LONGEST_MS });
}

async function checkEdition(
  tx: Tx,
  edition: number,
  progress: (questions: number) => void,
): Promise<Wrong> {
  const tallies = {
    terms: await Tally.read(tx, TERMS, edition),
    words: await Tally.read(tx, WORDS, edition),
  };
  const parts: WrongInChunk[] = [];
  for (const { chunk, questions } of await chunksOf(tx, edition)) {
    parts.push(await checkChunk(tx, chunk, tallies));
    progress(questions);
  }
  return {
    edition,
    questions: await tx.searchDocument.count({ where: { edition } }),
    missing: await missingIn(tx, edition),
    superfluous: parts.flatMap(({ superfluous }) => superfluous),
    broken: parts.flatMap(({ broken }) => broken),
    strays: parts.flatMap(({ strays }) => strays),
    terms: tallies.terms.wrong(),
    words: tallies.words.wrong(),
  };
}

/** Its chunks, those too that only documents tell of. */
function chunksOf(tx: Tx, edition: number) {
  return tx.$queryRaw<{ chunk: number; questions: number }[]>`
    SELECT chunk, coalesce(questions, 0)::int AS questions
    FROM (SELECT chunk FROM search_chunks WHERE edition = ${edition}) AS standing
      FULL JOIN (
        SELECT number / ${CHUNK}::int AS chunk, count(*) AS questions FROM search_documents
        WHERE edition = ${edition} GROUP BY 1
      ) AS counted USING (chunk)
    ORDER BY chunk`;
}

async function missingIn(tx: Tx, edition: number): Promise<QuestionId[]> {
  const missing: QuestionId[] = [];
  for (let after: QuestionId | '' | undefined = ''; after !== undefined; ) {
    const rows: { id: QuestionId }[] = await tx.$queryRaw`
      SELECT p.question_id AS id FROM publications p
        JOIN questions q ON q.id = p.question_id AND q.visibility = 'public'
      WHERE p.question_id > ${after} AND NOT EXISTS (
        SELECT FROM search_documents d WHERE d.question_id = p.question_id AND d.edition = ${edition})
      ORDER BY p.question_id LIMIT ${MISSING}`;
    for (const { id } of rows) missing.push(id);
    after = rows.at(-1)?.id;
  }
  return missing;
}
