import { forgetExpired } from '#lib/auth/adapter.ts';
import { MINUTE } from '#lib/clock.ts';
import { expireClaims } from '#lib/questions/return-claim.ts';
import { watchAnswers } from '#lib/web/answer-status.ts';
import { log, logFailure } from '#lib/web/log.ts';

const UPKEEP_EVERY = 5 * MINUTE; // a claim of two days need not end to the second

/** Runs once when a server process starts: from then on it keeps house beside answering. */
export function register(): void {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  watchAnswers();
  setInterval(upkeep, UPKEEP_EVERY).unref();
}

async function upkeep(): Promise<void> {
  try {
    const count = await expireClaims();
    if (count > 0) log('info', { event: 'claims expired', count });
    await forgetExpired();
  } catch (error) {
    logFailure('upkeep', error);
  }
}
