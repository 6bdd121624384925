import type { System } from '../../actor.ts';
import type { Tx } from '../../db/client.ts';
import type { Lexicon } from '../postings/lexicon.ts';
import { patiently } from '../postings/transaction.ts';
import { type Compared, compared, writeLists } from './similar-lists.ts';

const TOGETHER = 500; // questions: many of their words are the same

/** Whether a question of the index has not been compared with the others. */
export async function isUncompared(tx: Tx): Promise<boolean> {
  return (await uncompared(tx, 0, 1)).length > 0;
}

/** Finds out what is most like each question of the index for which nobody has done that yet. */
export async function compareAll(
  actor: System,
  lexicon: Lexicon,
  progress: (done: number) => void,
): Promise<void> {
  let done = 0;
  for (let after = 0; ; ) {
    const questions = await patiently(actor, (tx) => uncompared(tx, after, TOGETHER));
    const last = questions.at(-1);
    if (!last) return;
    const lists = await patiently(actor, (tx) => compared(tx, questions, lexicon));
    await patiently(actor, (tx) => writeLists(tx, lists));
    after = last.number;
    done += questions.length;
    progress(done);
  }
}

function uncompared(tx: Tx, after: number, most: number): Promise<Compared[]> {
  return tx.$queryRaw<Compared[]>`
    SELECT d.number, p.language, p.theme_id AS "themeId", p.title, p.body
    FROM search_documents d JOIN publications p ON p.question_id = d.question_id
    WHERE d.number > ${after} AND NOT EXISTS (SELECT FROM search_alike a WHERE a.number = d.number)
    ORDER BY d.number LIMIT ${most}`;
}
