import { randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import pg from 'pg';
import { env } from '../env.ts';
import { log, logFailure } from '../log.ts';

// What processes tell each other over LISTEN/NOTIFY: ids, never a text. One connection a process, past any
// pooler, which would hear nothing; `onGap` makes up for what was said while it was broken.

export const CHANNEL = 'rinnalla';
const FIRST_RETRY_MS = 500; // doubled while the database does not answer
const LONGEST_RETRY_MS = 5_000; // one attempt costs little; a desk that hears nothing costs somebody's time

// A dead connection looks like a quiet one for hours. Asking is one packet; twice this is how far a desk may lag.
const CHECK_EVERY_MS = 10_000;
const LONGEST_MS = 5_000; // for an answer or a connection

const LONGEST_PAYLOAD = 7_999; // bytes; PostgreSQL takes less than 8 000

/** A message: which kind, and its ids; those of a purge may come in several. */
export type Message = { kind: 'question' | 'note' | 'purge' | 'session'; ids: string[] };
type Listener = { onMessage: (message: Message) => void; onGap: () => void };

type Channel = {
  id: string;
  client: pg.Client | null;
  listeners: Set<Listener>;
  failures: number;
  retry?: NodeJS.Timeout;
  ended: boolean;
};

// One for the process: pages, actions and the start of the server are separate bundles.
const shared = globalThis as { rinnallaChannel?: Channel };

function channel(): Channel {
  shared.rinnallaChannel ??= {
    id: randomUUID(),
    client: null,
    listeners: new Set(),
    failures: 0,
    ended: false,
  };
  return shared.rinnallaChannel;
}

/** Begins to listen, and goes on whatever happens to the connection. */
export async function openChannel(): Promise<void> {
  const own = channel();
  own.ended = false;
  if (own.client) return;
  const socket = new Socket();
  const client = new pg.Client({
    connectionString: env().databaseDirectUrl,
    application_name: CHANNEL,
    keepAlive: true,
    connectionTimeoutMillis: LONGEST_MS,
    query_timeout: LONGEST_MS,
    stream: () => socket,
  });
  own.client = client;
  const lose = (error: Error = new Error('The connection ended.')) => {
    clearInterval(check);
    socket.destroy(); // a farewell would not arrive, and be waited for
    if (own.client !== client) return;
    own.client = null;
    if (own.ended) return;
    if (own.failures === 0) logFailure('channel', error);
    const wait = Math.min(FIRST_RETRY_MS * 2 ** own.failures, LONGEST_RETRY_MS);
    own.failures += 1;
    own.retry = setTimeout(() => void openChannel(), wait).unref();
  };
  const check = setInterval(() => client.query('SELECT 1').catch(lose), CHECK_EVERY_MS).unref();
  client.on('notification', ({ payload = '' }) => hear(payload));
  client.on('error', lose);
  client.on('end', lose);
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    if (own.failures > 0) for (const { onGap } of own.listeners) onGap();
    own.failures = 0;
  } catch (error) {
    lose(error as Error);
  }
}

/** Stops listening. */
export async function closeChannel(): Promise<void> {
  const own = channel();
  const { client } = own;
  own.ended = true;
  own.client = null;
  clearTimeout(own.retry);
  await client?.end();
}

/** Hears what is said, by this process too. Answers how to stop. */
export function listen(listener: Listener): () => void {
  channel().listeners.add(listener);
  return () => channel().listeners.delete(listener);
}

/** Hands a message to whoever listens in this process. */
export function deliver(message: Message): void {
  for (const { onMessage } of channel().listeners) onMessage(message);
}

/** A message as it travels, in as many pieces as it needs. An id that fits into none is left out. */
export function payloadsOf({ kind, ids }: Message): string[] {
  const from = channel().id;
  const pieces: string[][] = [];
  for (const id of ids) {
    const longer = [...(pieces.at(-1) ?? []), id];
    if (pieces.length > 0 && fits(longer)) pieces.splice(-1, 1, longer);
    else if (fits([id])) pieces.push([id]);
    else log('error', { event: 'hint too long', name: kind, count: id.length });
  }
  return pieces.map(written);

  function written(piece: string[]): string {
    return JSON.stringify([kind, from, ...piece]);
  }
  function fits(piece: string[]): boolean {
    return Buffer.byteLength(written(piece)) <= LONGEST_PAYLOAD;
  }
}

// What this process said itself it has heard already.
function hear(payload: string): void {
  try {
    const [kind, from, ...ids] = JSON.parse(payload) as [Message['kind'], string, ...string[]];
    if (from !== channel().id) deliver({ kind, ids });
  } catch (error) {
    logFailure('hear', error);
  }
}
