import { forgetExpired } from '#lib/auth/adapter.ts';
import { MINUTE } from '#lib/clock.ts';
import { openChannel } from '#lib/db/channel.ts';
import { sendDeskNotices } from '#lib/members/send-desk-mail.ts';
import { sendNotices } from '#lib/notices/send-notices.ts';
import { emptyAbsentLists } from '#lib/questions/empty-list.ts';
import { expireClaims } from '#lib/questions/return-claim.ts';
import { warnClaims } from '#lib/questions/warn-claims.ts';
import { keepPeriods } from '#lib/retention/keep-periods.ts';
import { watchAnswers } from '#lib/web/answer-status.ts';
import { log, logFailure } from '#lib/web/log.ts';
import { purgeEverywhere } from '#lib/web/purge-everywhere.ts';

const UPKEEP_EVERY = 5 * MINUTE; // a claim of two days need not end to the second

/** Runs once when a server process starts: from then on it keeps house beside answering. */
export function register(): void {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  watchAnswers();
  purgeEverywhere();
  void openChannel();
  setInterval(upkeep, UPKEEP_EVERY).unref();
}

/** What is done each time; what fails holds up nothing of the others. A number is worth a line. */
const UPKEEP = {
  'claims expired': expireClaims,
  'claims warned of': warnClaims,
  'lists of the absent emptied': emptyAbsentLists,
  'sessions forgotten': forgetExpired,
  'notices sent': sendNotices,
  'desk mails sent': sendDeskNotices,
  'periods ended': keepPeriods,
};

async function upkeep(): Promise<void> {
  for (const [event, work] of Object.entries(UPKEEP)) {
    try {
      const count = await work();
      if (count) log('info', { event, count });
    } catch (error) {
      logFailure(event, error);
    }
  }
}
