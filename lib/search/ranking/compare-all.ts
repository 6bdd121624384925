import type { System } from '../../actor.ts';
import type { Tx } from '../../db/client.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { patiently } from '../index/transaction.ts';
import { type Compared, compared, writeLists } from './similar-lists.ts';

const TOGETHER = 200; // questions: many of their words are the same; half a second in which nothing else is done

/** Whether a question of an edition has not been compared with the others. */
export async function isUncompared(tx: Tx, edition: number): Promise<boolean> {
  return (await uncompared(tx, edition, { after: 0, most: 1 })).length > 0;
}

/** Finds out what is most like each question of an edition for which nobody has done that yet. */
export async function compareAll(
  actor: System,
  edition: number,
  lexicon: Lexicon,
  { progress, signal }: { progress: (done: number) => unknown; signal?: AbortSignal },
): Promise<void> {
  let done = 0;
  for (let after = 0; !signal?.aborted; ) {
    const questions = await patiently(actor, (tx) =>
      uncompared(tx, edition, { after, most: TOGETHER }),
    );
    const last = questions.at(-1);
    if (!last) return;
    const lists = await patiently(actor, (tx) => compared(tx, edition, questions, lexicon));
    await patiently(actor, (tx) => writeLists(tx, lists));
    after = last.number;
    done += questions.length;
    await progress(done);
  }
}

function uncompared(
  tx: Tx,
  edition: number,
  { after, most }: { after: number; most: number },
): Promise<Compared[]> {
  return tx.$queryRaw<Compared[]>`
    SELECT d.number, p.language, p.theme_id AS "themeId", p.title, p.body
    FROM search_documents d JOIN publications p ON p.question_id = d.question_id
    WHERE d.edition = ${edition} AND d.number > ${after} AND NOT EXISTS (SELECT FROM search_alike a WHERE a.number = d.number)
    ORDER BY d.number LIMIT ${most}`;
}
