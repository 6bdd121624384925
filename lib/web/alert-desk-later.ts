import { after } from 'next/server';
import { alertDesk } from '../questions/alert-desk.ts';
import { logFailure } from './log.ts';

/** Alerts the desk to an acute question once the page has been answered: nobody waits for mail. */
export function alertDeskLater(questionId: string): void {
  after(() => alertDesk(questionId).catch((error) => logFailure('alert desk', error)));
}
