import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { env } from '../env.ts';
import { logFailure } from '../log.ts';

// What one process tells the others, over LISTEN/NOTIFY of the database: ids and tags, never a text. One
// connection a process; whatever was said while it was broken is made up for by `onGap`.

const NAME = 'rinnalla';
const FIRST_RETRY_MS = 500; // doubled while the database does not answer
const LONGEST_RETRY_MS = 30_000;

/** A message: which kind, from which process, and its ids. */
export type Message = { kind: 'question' | 'note' | 'purge'; from: string; ids: string[] };
type Listener = { onMessage: (message: Message) => void; onGap: () => void };

type Channel = {
  id: string;
  client: pg.Client | null;
  listeners: Set<Listener>;
  unsaid: Omit<Message, 'from'>[];
  failures: number;
  ended: boolean;
};

// One for the process: pages, actions and the start of the server are separate bundles.
const shared = globalThis as { rinnallaChannel?: Channel };

function channel(): Channel {
  shared.rinnallaChannel ??= {
    id: randomUUID(),
    client: null,
    listeners: new Set(),
    unsaid: [],
    failures: 0,
    ended: false,
  };
  return shared.rinnallaChannel;
}

/** Which process this is, to itself and the others. */
export function processId(): string {
  return channel().id;
}

/** Begins to listen, and goes on whatever happens to the connection. */
export async function openChannel(): Promise<void> {
  const own = channel();
  own.ended = false;
  if (own.client) return;
  const client = new pg.Client({ connectionString: env().databaseUrl, keepAlive: true });
  own.client = client;
  const lose = (error?: Error) => {
    if (own.client !== client) return;
    own.client = null;
    if (own.ended) return;
    if (own.failures === 0) logFailure('channel', error ?? new Error('The connection ended.'));
    const wait = Math.min(FIRST_RETRY_MS * 2 ** own.failures, LONGEST_RETRY_MS);
    own.failures += 1;
    setTimeout(() => void openChannel(), wait).unref();
  };
  client.on('notification', ({ payload }) => hear(payload ?? ''));
  client.on('error', lose);
  client.on('end', lose);
  try {
    await client.connect();
    await client.query(`LISTEN ${NAME}`);
    if (own.failures > 0) for (const { onGap } of own.listeners) onGap();
    own.failures = 0;
    for (const message of own.unsaid.splice(0)) await say(message);
  } catch (error) {
    lose(error as Error);
    await client.end().catch(() => {}); // it is gone in any case
  }
}

/** Stops listening. */
export async function closeChannel(): Promise<void> {
  const own = channel();
  own.ended = true;
  await own.client?.end();
  own.client = null;
}

/** Hears what is said, by this process too. Answers how to stop. */
export function listen(listener: Listener): () => void {
  channel().listeners.add(listener);
  return () => channel().listeners.delete(listener);
}

/** Tells every process; while there is no connection it is kept, and said when there is one again. */
export async function say(message: Omit<Message, 'from'>): Promise<void> {
  const own = channel();
  try {
    if (!own.client) throw new Error('There is no connection.');
    await own.client.query('SELECT pg_notify($1, $2)', [NAME, payloadOf(message)]);
  } catch {
    own.unsaid.push(message);
  }
}

/** A message as it travels; for whoever sends it within a transaction of their own. */
export function payloadOf({ kind, ids }: Omit<Message, 'from'>): string {
  return JSON.stringify([kind, channel().id, ...ids]);
}

export const CHANNEL = NAME;

function hear(payload: string): void {
  const [kind, from, ...ids] = JSON.parse(payload) as [Message['kind'], string, ...string[]];
  for (const { onMessage } of channel().listeners) onMessage({ kind, from, ids });
}
