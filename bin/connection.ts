import pg from 'pg';
import { runOnce, withDatabase } from './engine-adapter.ts';

/** Connects and leaves. @throws what node-postgres throws when the database cannot be reached */
export async function tryToConnect(url: string): Promise<void> {
  await runOnce(url, 'SELECT 1');
}

/** Creates the database that the address names, unless it is there; answers its name. */
export async function createDatabase(url: string): Promise<string> {
  const name = databaseName(url);
  try {
    await tryToConnect(url);
  } catch (error) {
    if (Reflect.get(error as object, 'code') !== NO_DATABASE) throw error;
    const create = `CREATE DATABASE ${pg.escapeIdentifier(name)}`;
    await runOnce(withDatabase(url, 'postgres'), create).catch(unlessThere);
  }
  return name;
}

// Somebody else has created it in the same moment.
function unlessThere(error: unknown): void {
  if (!THERE_BY_NOW.includes(Reflect.get(error as object, 'code'))) throw error;
}

export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
// Starting, ending, just killed, or full.
const NOT_NOW = new Set(['57P01', '57P02', '57P03', '53300', 'ECONNRESET']);
const REFUSED = new Set(['28P01', '28000']);
const NO_DATABASE = '3D000';
const THERE_BY_NOW = ['42P04', '23505'];

/** An error of node-postgres or the engine, as Prisma's code (where it has one) and a sentence without the password. */
export function connectionTrouble(error: unknown, url: string): { code?: string; message: string } {
  const { code = '', message } = plainError(error);
  if (!URL.canParse(url)) return { message };
  const { host, username } = new URL(url);
  if (UNREACHABLE.has(code)) {
    return { code: 'P1001', message: `No database server answers at ${host}.` };
  }
  if (NOT_NOW.has(code)) {
    return { code: 'P1001', message: `The database server at ${host} is not ready: ${message}.` };
  }
  if (REFUSED.has(code)) {
    return {
      code: 'P1000',
      message: `The database server at ${host} does not let "${username}" in: ${message}.`,
    };
  }
  if (code === NO_DATABASE) {
    return {
      code: 'P1003',
      message: `The database server at ${host} has no database "${databaseName(url)}".`,
    };
  }
  return { code: /^(P\d{4})\b/.exec(message)?.[1], message };
}

function plainError(error: unknown): { code?: string; message: string } {
  if (error instanceof AggregateError && error.errors[0]) return plainError(error.errors[0]);
  if (error instanceof Error) return { code: Reflect.get(error, 'code'), message: error.message };
  return { message: String(error) };
}
