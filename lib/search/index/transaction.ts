import { type System, VISITOR } from '../../actor.ts';
import { readingFrom, type Tx, withActor } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { knownAt } from '../words/known-words.ts';
import { NEIGHBOURS_FROM } from '../words/with-vocabulary.ts';
import { type Ahead, type AheadRow, aheadColumn, keepAhead } from './ahead.ts';
import { type IndexState, type IndexStateRow, indexState, indexStateOf } from './index-state.ts';

const PATIENCE_MS = 2_000; // for one statement; a usual one takes a few milliseconds
const LONG_MS = 300_000; // for upkeep: one statement over a chunk of questions
const CANCELLED = '57014'; // what PostgreSQL says of a statement that took too long

/**
 * Runs a search with the state of the index: no statement may take long, or read a table from end to end. What it
 * will ask for may be said ahead, and is read with the state.
 */
export function searching<Result>(
  work: (tx: Tx, standing: IndexState) => Promise<Result>,
  ahead?: Ahead,
): Promise<Result> {
  const more = ahead ? [aheadColumn(ahead)] : [];
  const first = Prisma.sql`
    set_config('statement_timeout', ${String(PATIENCE_MS)}, true),
    set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
    set_config('pg_trgm.similarity_threshold', ${String(NEIGHBOURS_FROM)}, true), ${indexState(more)}`;
  type Row = IndexStateRow & { ahead?: AheadRow };
  return readingFrom<Row, Result>(VISITOR, first, (tx, row) => {
    const standing = indexStateOf(row);
    if (ahead && row?.ahead) keepAhead(knownAt(standing), ahead, row.ahead);
    return work(tx, standing);
  });
}

/** Runs a step of making the index, which nobody waits for. */
export function patiently<Result>(
  actor: System,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return withActor(actor, work, { timeout: LONG_MS });
}

/** Whether an error says that a statement took longer than it may. */
export function tookTooLong(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    JSON.stringify(error.meta ?? '').includes(CANCELLED)
  );
}
