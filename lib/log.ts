import pino from 'pino';
import { DomainError } from './errors.ts';

const logger = pino({ base: null, level: process.env.LOG_LEVEL ?? 'info' });

/** The only fields that may reach a log: never a text, a code, an address or an IP. */
type LogFields = {
  event: string;
  name?: string; // of the action or route
  error?: string; // class name of an error
  code?: string; // its machine code, as P2002 or ECONNREFUSED
  ms?: number;
  count?: number;
};

/** Writes one structured line. */
export function log(level: 'info' | 'warn' | 'error', fields: LogFields): void {
  logger[level](fields);
}

/** Logs that something unexpected failed: its kind and place in the code, never its message. */
export function logFailure(name: string, error: unknown): void {
  if (error instanceof DomainError) return;
  log('error', {
    event: 'failure',
    name,
    error: error instanceof Error ? error.name : typeof error,
    code: machineCode(error),
  });
}

function machineCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return /^[\w-]{1,40}$/.test(String(error.code)) ? String(error.code) : undefined;
}
