import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { READ_EDITION } from './index/editions.ts';

/** A question as a link to it shows it. */
type Listed = { id: QuestionId; slug: string; language: string; title: string };

/** The published questions most like one of them, best first; hidden ones are not among them. */
export function listedAlike(tx: Tx, questionId: QuestionId, limit: number): Promise<Listed[]> {
  return tx.$queryRaw<Listed[]>`
    SELECT p.question_id AS id, p.slug, p.language, p.title
    FROM search_documents own
      JOIN search_alike a ON a.number = own.number,
      unnest(a.others) WITH ORDINALITY AS o(number, place)
      JOIN search_documents other ON other.number = o.number
      JOIN publications p ON p.question_id = other.question_id
    WHERE own.question_id = ${questionId} AND own.edition = ${READ_EDITION} ORDER BY o.place LIMIT ${limit}`;
}
