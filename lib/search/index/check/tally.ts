import type { Tx } from '../../../db/client.ts';
import type { Prisma } from '../../../db/generated/client.ts';

const ROWS = 20_000; // of one query
const NOT_THERE = -1;

/** A term or a word, and by how much its count of questions is to change to be right. */
export type Miscount = { id: number; by: number };

/** How many questions each term or word of an edition is counted for, beside how many have it: 8 bytes each. */
export class Tally {
  readonly #first: number;
  readonly #standing: Int32Array;
  readonly #counted: Int32Array;

  constructor(first: number, last: number) {
    this.#first = first;
    this.#standing = new Int32Array(last - first + 1).fill(NOT_THERE);
    this.#counted = new Int32Array(last - first + 1);
  }

  /** Reads what a table says. */
  static async read(tx: Tx, table: Prisma.Sql, edition: number): Promise<Tally> {
    const [ends] = await tx.$queryRaw<{ first: number | null; last: number | null }[]>`
      SELECT min(id) AS first, max(id) AS last FROM ${table} WHERE edition = ${edition}`;
    const tally = new Tally(ends?.first ?? 0, ends?.last ?? -1);
    for (let after: number | undefined = (ends?.first ?? 0) - 1; after !== undefined; ) {
      const rows: { id: number; questions: number }[] = await tx.$queryRaw`
        SELECT id, questions FROM ${table} WHERE id > ${after} AND id <= ${ends?.last ?? -1}
          AND edition = ${edition} ORDER BY id LIMIT ${ROWS}`;
      for (const { id, questions } of rows) tally.#standing[id - tally.#first] = questions;
      after = rows.at(-1)?.id;
    }
    return tally;
  }

  /** Counts a question that has these; answers whether all of them stand in the table. */
  add(ids: readonly number[]): boolean {
    let all = true;
    for (const id of ids) {
      const at = id - this.#first;
      const stands = (this.#standing[at] ?? NOT_THERE) !== NOT_THERE;
      if (stands) this.#counted[at] = (this.#counted[at] as number) + 1;
      all &&= stands;
    }
    return all;
  }

  /** What is counted for more or fewer questions than have it. */
  wrong(): Miscount[] {
    const found: Miscount[] = [];
    for (const [at, standing] of this.#standing.entries()) {
      const by = (this.#counted[at] as number) - standing;
      if (standing !== NOT_THERE && (by !== 0 || standing === 0))
        found.push({ id: this.#first + at, by });
    }
    return found;
  }
}
