import { type System, VISITOR } from '../../actor.ts';
import { type Tx, withActor } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { INDEX_STATE, type IndexState, type IndexStateRow, indexStateOf } from './index-state.ts';

const PATIENCE_MS = 2_000; // for one statement; a usual one takes a few milliseconds
const LONG_MS = 300_000; // for upkeep: one statement over a chunk of questions
const CANCELLED = '57014'; // what PostgreSQL says of a statement that took too long

/** Runs a search with the state of the index: no statement may take long, or read a table from end to end. */
export function searching<Result>(
  work: (tx: Tx, standing: IndexState) => Promise<Result>,
): Promise<Result> {
  return withActor(VISITOR, async (tx) => {
    const [row] = await tx.$queryRaw<IndexStateRow[]>`
      SELECT set_config('statement_timeout', ${String(PATIENCE_MS)}, true),
        set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true), ${INDEX_STATE}`;
    return work(tx, indexStateOf(row));
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
