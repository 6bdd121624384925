import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';

/** A term as the index has it: how many questions hold it. */
export type StandingTerm = { id: number; questions: number };

/** Those of the terms that some question of an edition has. */
export async function standingTerms(
  tx: Tx,
  edition: number,
  texts: Iterable<string>,
): Promise<ReadonlyMap<string, StandingTerm>> {
  const wanted = [...new Set(texts)];
  const rows = await tx.$queryRaw<(StandingTerm & { text: string })[]>`
    SELECT id, text, questions FROM search_terms
    WHERE text = ANY(${wanted}::text[]) AND edition = ${edition}`;
  return new Map(rows.map(({ text, ...standing }) => [text, standing]));
}

/** The questions of these numbers in the same order; what has been hidden meanwhile is left out. */
export async function questionsOf(tx: Tx, numbers: readonly number[]): Promise<QuestionId[]> {
  const rows = await tx.searchDocument.findMany({
    where: { number: { in: [...numbers] } },
    select: { number: true, questionId: true },
  });
  const ids = new Map(rows.map(({ number, questionId }) => [number, questionId]));
  return numbers.flatMap((number) => ids.get(number) ?? []);
}
