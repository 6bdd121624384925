import { forgetExpired } from '../auth/adapter.ts';
import { expireClaims } from '../claims/return-claim.ts';
import { warnClaims } from '../claims/warn-claims.ts';
import { MINUTE } from '../clock.ts';
import { log, logFailure } from '../log.ts';
import { sendDeskNotices } from '../notices/send-desk-mail.ts';
import { sendNotices } from '../notices/send-notices.ts';
import { emptyAbsentLists } from '../passing-on/empty-list.ts';
import { keepPeriods } from '../retention/keep-periods.ts';

const UPKEEP_EVERY = 5 * MINUTE; // a claim of two days need not end to the second

/** From now on the process keeps house beside answering: what is over is ended, what is due is sent. */
export function startUpkeep(): void {
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
