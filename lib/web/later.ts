import { after } from 'next/server';
import { logFailure } from '../log.ts';
import { alertDesk } from '../on-call/alert-desk.ts';

/** Does something once the page has been answered: nobody waits for mail. */
export function later(name: string, work: () => Promise<void>): void {
  after(() => work().catch((error) => logFailure(name, error)));
}

/** Alerts the desk to an acute question once the page has been answered. */
export function alertDeskLater(questionId: string): void {
  later('alert desk', () => alertDesk(questionId));
}
