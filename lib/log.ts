import { createHash } from 'node:crypto';
import pino from 'pino';
import { MINUTE } from './clock.ts';
import { DomainError } from './errors.ts';

// By its number: pino takes standard output as it stands, and there log-everything.ts lets no line through.
const STANDARD_OUTPUT = pino.destination({ fd: 1, sync: true });
const logger = pino({ base: null, level: process.env.LOG_LEVEL ?? 'info' }, STANDARD_OUTPUT);

/** The only fields that may reach a log: never a text, a code, an address or an IP. */
type LogFields = {
  event: string;
  name?: string; // of the action, route or job
  error?: string; // class name of an error
  code?: string; // its machine code, as P2002 or ECONNREFUSED
  digest?: string; // of its place in our code
  ms?: number;
  count?: number;
};

type Level = 'info' | 'warn' | 'error';

/** Writes one structured line. */
export function log(level: Level, fields: LogFields): void {
  logger[level](fields);
}

/**
 * Logs that something failed: its kind and a digest of its place, never its message. A refusal is a warning with
 * its code. Ten lines a minute of a kind, then how many more.
 */
export function logFailure(name: string, error: unknown): void {
  const refused = error instanceof DomainError;
  logSparingly(refused ? 'warn' : 'error', {
    event: refused ? 'refused' : 'failure',
    name,
    error: error instanceof Error ? error.name : typeof error,
    code: machineCode(error),
    digest: refused ? undefined : placeDigest(error),
  });
}

/** The same where a refusal is told to the person who asked: that is no news for the log. */
export function logUnexpected(name: string, error: unknown): void {
  if (!(error instanceof DomainError)) logFailure(name, error);
}

function machineCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return /^[\w-]{1,40}$/.test(String(error.code)) ? String(error.code) : undefined;
}

// Of the frames alone: from a digest of the message one could try out what it said.
function placeDigest(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.stack) return undefined;
  const frames = error.stack
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
  if (frames.length === 0) return undefined;
  return createHash('sha256').update(frames.join('\n')).digest('hex').slice(0, 8);
}

const LINES_A_MINUTE = 10; // of one kind: enough to see a pattern

const minutes = new Map<string, number>();

/** Writes ten lines a minute of a kind, then how many more there were: nobody can fill a disk. */
export function logSparingly(level: Level, fields: LogFields): void {
  const { digest, ...kind } = fields;
  const key = JSON.stringify(kind);
  const times = (minutes.get(key) ?? 0) + 1;
  minutes.set(key, times);
  if (times === 1) setTimeout(() => closeMinute(key, level, kind), MINUTE).unref();
  if (times <= LINES_A_MINUTE) log(level, fields);
}

function closeMinute(key: string, level: Level, kind: LogFields): void {
  const more = (minutes.get(key) ?? 0) - LINES_A_MINUTE;
  minutes.delete(key);
  if (more > 0) log(level, { ...kind, event: `more of ${kind.event}`, count: more });
}
