import { headers } from 'next/headers';
import { databaseReady } from '../health/database-ready.ts';
import { answerWith } from './answer-status.ts';
import { logFailure } from './log.ts';
import { statusHeaders } from './page-status.ts';

/** Slowed down; a fault of ours; something behind us does not answer. */
export type TroubleStatus = 429 | 500 | 503;

/** What a page that failed answers with: says it in the answer where the page itself cannot. */
export async function troubleStatus(error: unknown): Promise<500 | 503> {
  logFailure('page', error);
  const status = (await databaseReady()) ? 500 : 503;
  // Only pages rendered for each request have a nonce. The answer at hand need not be that of a
  // cached page: while one is rendered anew, its reader is served the old one.
  if ((await headers()).has('x-nonce')) answerWith(status, statusHeaders(status));
  return status;
}
