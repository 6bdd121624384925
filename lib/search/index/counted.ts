import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { SpelledWord } from './lexicon.ts';

// Two tables of one shape: what search looks for, and the words as they were written.
export const TERMS = Prisma.sql`search_terms`;
export const WORDS = Prisma.sql`search_words`;
type Counted = typeof TERMS;

/** From numbers of a lexicon to ids of the database. */
export type Ids = ReadonlyMap<number, number>;
type Written = { ids: string | null; texts: string | null };

/** Counts so many more questions of an edition for each text, which may be new; answers the ids of all. */
export async function countIn(
  tx: Tx,
  table: Counted,
  edition: number,
  times: ReadonlyMap<number, number>,
  textOf: (number: number) => string,
): Promise<Ids> {
  const numbers = new Map([...times.keys()].map((number) => [textOf(number), number]));
  // No ON CONFLICT, which would use up ids; under the lock nobody adds the same text meanwhile.
  const [written] = await tx.$queryRaw<Written[]>`
    WITH counted AS (
      SELECT * FROM unnest(${[...numbers.keys()]}::text[], ${[...times.values()]}::int[])
        AS c(text, times)
    ), known AS (
      UPDATE ${table} s SET questions = s.questions + c.times
      FROM counted c WHERE s.text = c.text AND s.edition = ${edition} RETURNING s.id, s.text
    ), added AS (
      INSERT INTO ${table} (text, questions, edition)
      SELECT c.text, c.times, ${edition}::int FROM counted c
      WHERE NOT EXISTS (
        SELECT FROM ${table} s WHERE s.text = c.text AND s.edition = ${edition})
      RETURNING id, text
    ), together AS (SELECT * FROM known UNION ALL SELECT * FROM added)
    SELECT string_agg(id::text, ' ') AS ids, string_agg(text, ' ') AS texts FROM together`;
  const ids = written?.ids?.split(' ') ?? [];
  const texts = written?.texts?.split(' ') ?? [];
  return new Map(texts.map((text, index) => [numbers.get(text) ?? 0, Number(ids[index])]));
}

/** Counts one question less for each; what no question has any more is gone. */
export async function countOut(tx: Tx, table: Counted, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`UPDATE ${table} SET questions = questions - 1 WHERE id = ANY(${ids}::int[])`;
  await tx.$executeRaw`DELETE FROM ${table} WHERE id = ANY(${ids}::int[]) AND questions < 1`;
}

/** Keeps how words are written and their roots: of several ways to write one that with its dots. */
export async function spell(tx: Tx, edition: number, words: readonly SpelledWord[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE search_words w SET bare = s.bare, written = s.written, root = s.root
    FROM unnest(${words.map(({ text }) => text)}::text[], ${words.map(({ bare }) => bare)}::text[],
      ${words.map(({ written }) => written)}::text[], ${words.map(({ root }) => root)}::text[])
      AS s(text, bare, written, root)
    WHERE w.text = s.text AND w.edition = ${edition}
      AND (w.written IS NULL OR w.written < s.written COLLATE "C")`;
}
