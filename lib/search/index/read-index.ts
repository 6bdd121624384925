import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { knownAt, type Standing, type StandingTerm } from '../words/known-words.ts';

/** Those of the terms that some question of an edition has; kept where the standing says of which moment they are. */
export async function standingTerms(
  tx: Tx,
  standing: Standing,
  texts: Iterable<string>,
): Promise<ReadonlyMap<string, StandingTerm>> {
  const wanted = [...new Set(texts)];
  const known = knownAt(standing);
  const unknown = wanted.filter((text) => !known.terms.has(text));
  if (unknown.length > 0) {
    const rows = await tx.$queryRaw<(StandingTerm & { text: string })[]>`
      SELECT id, text, questions FROM search_terms
      WHERE text = ANY(ARRAY(SELECT unnest(${unknown}::text[]))) AND edition = ${standing.edition}`;
    const found = new Map(rows.map(({ text, id, questions }) => [text, { id, questions }]));
    for (const text of unknown) known.term(text, found.get(text) ?? null);
  }
  return new Map(
    wanted.flatMap((text) => {
      const term = known.terms.get(text);
      return term ? [[text, term] as const] : [];
    }),
  );
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
