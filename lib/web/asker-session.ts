import type { Asker } from '../actor.ts';
import { giveCookie, readCookie, takeCookie } from '../auth/cookie.ts';
import { within } from '../db/within.ts';
import { DomainError } from '../errors.ts';
import type { KeyId } from '../id.ts';
import { actInSession, askerOf, openedBy } from '../keys/asker-session.ts';
import { beginAskerSession, IDLE_MINUTES } from '../keys/begin-asker-session.ts';
import { endSession } from '../keys/end-asker-session.ts';
import type { OpenedKey } from '../keys/open-key.ts';
import { logFailure } from '../log.ts';

const IDLE_SECONDS = IDLE_MINUTES * 60;
const LONGEST_LEAVING_MS = 500; // somebody stands behind them

/** Opens a key in this browser for half an hour. The cookie is a token, and holds nothing. */
export async function startAskerSession(opened: OpenedKey): Promise<void> {
  const token = await beginAskerSession(opened, await readCookie('asker'));
  await giveCookie('asker', token, IDLE_SECONDS);
}

/** The asker session of this request, or null. */
export async function askerSession(): Promise<OpenedKey | null> {
  const token = await readCookie('asker');
  return token === null ? null : await openedBy(token);
}

/** Who acts in an asker's form; using it keeps the session open. @throws DomainError closed_here */
export function currentAsker(form: FormData): Promise<Asker> {
  return askerOfMark(form.get('which'));
}

/** The same for what can be done while the key is still on the screen. @throws DomainError closed_here */
export function askerWithCode(form: FormData): Promise<Asker> {
  return asker(form.get('which'), { keyKept: false });
}

/** Whoever acts in the question of this mark, as currentAsker(). @throws DomainError closed_here */
export function askerOfMark(which: unknown): Promise<Asker> {
  return asker(which, { keyKept: true });
}

/** Somebody does something with the open key, and with nothing that it holds. @throws DomainError closed_here */
export async function useOpenKey(): Promise<void> {
  await acting({ keyKept: true });
}

async function asker(which: unknown, how: { keyKept: boolean }): Promise<Asker> {
  const found = await askerOf(await acting(how), which);
  if (!found) throw new DomainError('closed_here');
  return found;
}

async function acting(how: { keyKept: boolean }): Promise<KeyId> {
  const token = await readCookie('asker');
  const keyId = token === null ? null : await actInSession(token, how);
  if (token === null || keyId === null) throw new DomainError('closed_here');
  await giveCookie('asker', token, IDLE_SECONDS);
  return keyId;
}

/** Closes the key in this browser, and for whoever has copied its cookie. */
export async function endAskerSession(): Promise<void> {
  const token = await readCookie('asker');
  await takeCookie('asker');
  if (token !== null) await endSession(token);
}

/** The same for somebody who has to be gone at once: a database that does not answer keeps nobody here. */
export async function leaveAskerSession(): Promise<void> {
  await within(LONGEST_LEAVING_MS, endAskerSession()).catch((error) => logFailure('leave', error));
}
