import pg from 'pg';

/** What one kind of reading or round cost the database. */
export type Cost = {
  statements: number;
  buffers: number; // pages of 8 kB that its statements touched, in memory or not
  worst: Plan[]; // the dearest statements first
  fails: boolean; // as a transaction that takes too long does; its statements so far are counted
};

type Plan = { buffers: number; text: string; nodes: string[] };
type Node = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Node[];
};
type Explained = { Plan: Node & { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } };
type Sent = { text: string; values?: unknown[] };

const READS = /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/i;

/**
 * Does a piece of work and explains each statement that it sent, one after the other on a connection of its own,
 * rolled back. What the work itself changes stays changed, so it is one that finds nothing to do, or only reads.
 */
export async function costOf(explainer: pg.Client, work: () => Promise<unknown>): Promise<Cost> {
  const { sent, fails } = await sentBy(work);
  const plans: Plan[] = [];
  await explainer.query('BEGIN');
  try {
    for (const { text, values } of sent.filter(
      ({ text }) => READS.test(text) && !text.includes('set_config'),
    )) {
      const explain = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`;
      const { rows } = await explainer.query<{ 'QUERY PLAN': Explained[] }>(explain, values);
      const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
      if (!plan) continue;
      const buffers = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      plans.push({ buffers, text, nodes: nodesOf(plan) });
    }
  } finally {
    await explainer.query('ROLLBACK');
  }
  return {
    statements: plans.length,
    buffers: plans.reduce((sum, { buffers }) => sum + buffers, 0),
    worst: plans.toSorted((one, other) => other.buffers - one.buffers),
    fails,
  };
}

async function sentBy(work: () => Promise<unknown>): Promise<{ sent: Sent[]; fails: boolean }> {
  const sent: Sent[] = [];
  let fails = false;
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: [Sent | string]) {
    const [asked] = args;
    sent.push(typeof asked === 'string' ? { text: asked } : asked);
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await work();
  } catch {
    fails = true; // which the table says
  } finally {
    pg.Client.prototype.query = query;
  }
  return { sent, fails };
}

/** How tables were read, the outermost first: "Index Scan publications_newest_idx". */
function nodesOf(node: Node): string[] {
  const on = node['Index Name'] ?? node['Relation Name'];
  const own = on ? [`${node['Node Type']} ${on}`] : [];
  return [...own, ...(node.Plans ?? []).flatMap(nodesOf)];
}
