import { SYSTEM, type System } from '../actor.ts';
import { forgetExpired } from '../auth/adapter.ts';
import { backUpNightly } from '../backup/back-up-nightly.ts';
import { expireClaims } from '../claims/return-claim.ts';
import { warnClaims } from '../claims/warn-claims.ts';
import { DomainError } from '../errors.ts';
import { measureDays } from '../figures/measure-days.ts';
import type { Jobs } from '../jobs/queue.ts';
import { forgetPurges } from '../kept/forget-purges.ts';
import { forgetAskerSessions } from '../keys/end-asker-session.ts';
import { log } from '../log.ts';
import { tellAgain } from '../notices/tell-again.ts';
import { callAgain } from '../on-call/call-again.ts';
import { callForgotten } from '../on-call/call-forgotten.ts';
import { freeAbsentAlarms } from '../on-call/free-alarms.ts';
import { emptyAbsentLists } from '../passing-on/empty-list.ts';
import { passTalksOn } from '../passing-on/pass-talks-on.ts';
import { forgetRates } from '../rates/forget-rates.ts';
import { KEEP_RULES } from '../retention/keep-rules.ts';
import { keepIndex } from '../search/keep-index.ts';

type Round = { work: (actor: System) => Promise<number>; cron: string }; // cron in UTC

const OFTEN = '*/5 * * * *'; // a claim of two days need not end to the second

/** What is done time and again: each one job, its own transactions, its own failure. */
export const ROUNDS: Record<string, Round> = {
  'call-again': { work: callAgain, cron: '* * * * *' },
  'call-forgotten': { work: callForgotten, cron: OFTEN },
  'free-absent-alarms': { work: freeAbsentAlarms, cron: '* * * * *' },
  'expire-claims': { work: expireClaims, cron: OFTEN },
  'warn-claims': { work: warnClaims, cron: OFTEN },
  'pass-talks-on': { work: passTalksOn, cron: '20 * * * *' },
  'empty-absent-lists': { work: emptyAbsentLists, cron: OFTEN },
  'forget-sessions': { work: forgetExpired, cron: OFTEN },
  'forget-asker-sessions': { work: forgetAskerSessions, cron: '* * * * *' },
  'forget-purges': { work: forgetPurges, cron: OFTEN },
  'measure-days': { work: measureDays, cron: '5 * * * *' },
  'forget-rates': { work: forgetRates, cron: '5 0 * * *' },
  'back-up': { work: backUpNightly, cron: '40 1 * * *' },
  'keep-index': { work: keepIndex, cron: OFTEN },
  'tell-again': { work: tellAgain, cron: '30 * * * *' },
  ...Object.fromEntries(
    Object.entries(KEEP_RULES).map(([name, work]) => [name, { work, cron: '10 * * * *' }]),
  ),
};

/** Makes one round. Run twice, or by two workers at once, it does the same. @throws DomainError not_found */
export async function runRound({ round }: Jobs['round']): Promise<void> {
  const found = ROUNDS[round];
  if (!found) throw new DomainError('not_found'); // of another version of the code
  const count = await found.work(SYSTEM);
  if (count > 0) log('info', { event: 'round', name: round, count });
}
