import { z } from 'zod';
import { clock, MINUTE } from '../clock.ts';
import { openToken, sealToken } from '../sealing/token.ts';
import { masterKeys } from '../sealing/vault.ts';

const SAID_FOR = 2 * MINUTE; // until the page stands there, on a bad connection too

const saidSchema = z.object({ what: z.string() });

/** What an asker's thread says once of what they did in it. */
export const THREAD_DEEDS = [
  'added',
  'followedUp',
  'wished',
  'accepted',
  'refused',
  'withdrawn',
] as const;
export type ThreadDeed = (typeof THREAD_DEEDS)[number];

type What = 'deleted' | 'stopped' | ThreadDeed;

/**
 * Marks in an address what was done just now, for somebody of whom we know nothing afterwards. Kept or sent on,
 * the address says it no more; nobody else can make one that does.
 */
export function saidNow(what: What): string {
  const until = new Date(clock.now().getTime() + SAID_FOR);
  return sealToken(masterKeys(), 'said now', { what }, until);
}

/** Whether an address says of this that it was done just now. */
export function isSaidNow(what: What, mark: unknown): boolean {
  if (typeof mark !== 'string') return false;
  const said = saidSchema.safeParse(openToken(masterKeys(), 'said now', mark, clock.now()));
  return said.success && said.data.what === what;
}
