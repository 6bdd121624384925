import { clock, MINUTE } from '../clock.ts';
import { client } from '../db/client.ts';
import { within } from '../db/within.ts';
import { forget, forgetAll } from './reads.ts';

const LONGEST_MS = 5_000; // for an answer: then the connection is taken for dead, and another one is tried
const TRUSTED_MS = 30 * MINUTE; // without a look; well under the hour that rows are kept (forget-purges.ts)

type Heard = { horizon: bigint | null; lookedAt: number; ids: Map<bigint, bigint> };

// One for the process: pages, actions and the start of the server are separate bundles.
const shared = globalThis as { rinnallaPurgesHeard?: Heard };

function heard(): Heard {
  shared.rinnallaPurgesHeard ??= { horizon: null, lookedAt: 0, ids: new Map() };
  return shared.rinnallaPurgesHeard;
}

/** Whether what a purge says has been forgotten here. */
export function isHeard(id: bigint): boolean {
  return heard().ids.has(id);
}

/** What this purge says is forgotten here; `transaction` is the number of the one that wrote it. */
export function markHeard(id: bigint, transaction: bigint): void {
  heard().ids.set(id, transaction);
}

type Row = { horizon: bigint } & (
  | { id: bigint; transaction: bigint; tags: string[] }
  | { id: null; transaction: null; tags: null }
);

/**
 * Forgets what any process has purged since the last look. Rows come to sight as their transactions end, not by
 * id, so each look begins at the oldest transaction that still ran at the last one. After the first look, or
 * one too late to trust, everything is forgotten. @throws Error when the database does not answer
 */
export async function hearPurges(): Promise<void> {
  const own = heard();
  const now = clock.now().getTime();
  const since = now - own.lookedAt < TRUSTED_MS ? own.horizon : null;
  const rows = await within(
    LONGEST_MS,
    client().$queryRaw<Row[]>`
      SELECT s.horizon, p.id, p.transaction, p.tags
      FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon) AS s
        LEFT JOIN purges p ON p.transaction >= ${since}::bigint`,
  );
  const horizon = rows[0]?.horizon ?? null;
  if (since === null) forgetAll();
  for (const { id, transaction, tags } of rows) {
    if (id === null || own.ids.has(id)) continue;
    markHeard(id, transaction);
    forget(tags);
  }
  for (const [id, transaction] of own.ids) {
    if (horizon !== null && transaction < horizon) own.ids.delete(id);
  }
  own.horizon = horizon;
  own.lookedAt = now;
}
