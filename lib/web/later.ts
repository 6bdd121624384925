import { after } from 'next/server';
import { alertDesk } from '../questions/alert-desk.ts';
import { logFailure } from './log.ts';

/** Does something once the page has been answered: nobody waits for mail. */
export function later(name: string, work: () => Promise<void>): void {
  after(() => work().catch((error) => logFailure(name, error)));
}

/** Alerts the desk to an acute question once the page has been answered. */
export function alertDeskLater(questionId: string): void {
  later('alert desk', () => alertDesk(questionId));
}
