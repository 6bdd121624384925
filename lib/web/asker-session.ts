import type { Asker } from '../actor.ts';
import { giveCookie, readCookie, takeCookie } from '../auth/cookie.ts';
import { within } from '../db/within.ts';
import { DomainError } from '../errors.ts';
import { logFailure } from '../log.ts';
import { actInSession, openedBy } from '../receipts/asker-session.ts';
import { beginAskerSession, IDLE_MINUTES } from '../receipts/begin-asker-session.ts';
import { endSession } from '../receipts/end-asker-session.ts';
import type { OpenedReceipt } from '../receipts/open-receipt.ts';

const IDLE_SECONDS = IDLE_MINUTES * 60;
const LONGEST_LEAVING_MS = 500; // somebody stands behind them

/** Opens the thread in this browser for half an hour. The cookie is a token, and holds nothing. */
export async function startAskerSession(opened: OpenedReceipt): Promise<void> {
  const token = await beginAskerSession(opened, await readCookie('asker'));
  await giveCookie('asker', token, IDLE_SECONDS);
}

/** The asker session of this request, or null. */
export async function askerSession(): Promise<OpenedReceipt | null> {
  const token = await readCookie('asker');
  return token === null ? null : await openedBy(token);
}

/** Who acts in an asker's form; using it keeps the session open. @throws DomainError closed_here */
export async function currentAsker(): Promise<Asker> {
  return asker({ keyKept: true });
}

/** The same for what can be done while the key is still on the screen. @throws DomainError closed_here */
export async function askerWithCode(): Promise<Asker> {
  return asker({ keyKept: false });
}

async function asker(how: { keyKept: boolean }): Promise<Asker> {
  const token = await readCookie('asker');
  const used = token === null ? null : await actInSession(token, how);
  if (token === null || used === null) throw new DomainError('closed_here');
  await giveCookie('asker', token, IDLE_SECONDS);
  return { kind: 'asker', questionId: used.questionId };
}

/** Closes the question in this browser, and for whoever has copied its cookie. */
export async function endAskerSession(): Promise<void> {
  const token = await readCookie('asker');
  await takeCookie('asker');
  if (token !== null) await endSession(token);
}

/** The same for somebody who has to be gone at once: a database that does not answer keeps nobody here. */
export async function leaveAskerSession(): Promise<void> {
  await within(LONGEST_LEAVING_MS, endAskerSession()).catch((error) => logFailure('leave', error));
}
