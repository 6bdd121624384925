import type { Tx } from '../db/client.ts';
import { languageOf } from '../i18n/localised.ts';
import type { QuestionId } from '../id.ts';
import { mattersIn } from './matters/matters-in.ts';
import { mayStandBeside } from './matters/may-stand-beside.ts';

const READ = 1_000; // letters of each: what a text is about stands at its beginning

type Row = { id: QuestionId; language: string; title: string; body: string };

/** Those of some published questions that may stand on the page of one, in their order: nothing cruel beside it. */
export async function fittingBeside(
  tx: Tx,
  questionId: QuestionId,
  others: readonly QuestionId[],
): Promise<QuestionId[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT question_id AS id, language, title, left(body, ${READ}) AS body FROM publications
    WHERE question_id = ANY(${[questionId, ...others]}::text[])`;
  const matters = new Map(
    rows.map(({ id, language, title, body }) => [id, mattersIn(title, body, languageOf(language))]),
  );
  const own = matters.get(questionId);
  if (!own) return [];
  return others.filter((id) => {
    const other = matters.get(id);
    return id !== questionId && other !== undefined && mayStandBeside(own, other);
  });
}
