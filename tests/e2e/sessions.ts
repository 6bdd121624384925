import { randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Asker, Member } from '#lib/actor.ts';
import { adapter, chooseMembership, SESSION_HOURS } from '#lib/auth/adapter.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';

// Cookies know no ports: the server that a browser talks to is the one that is given them.
const given = { domain: 'localhost', path: '/', httpOnly: true };

/** Lets a browser act as a member, as after signing in: a session's row, and its cookie. */
export async function signIn(context: BrowserContext, member: Member): Promise<void> {
  const value = await signedIn(member);
  await context.addCookies([{ name: 'staff', value, sameSite: 'Lax', ...given }]);
}

/** The same cookie as a site at this address over https gives it. */
export async function staffCookie(member: Member, url: string) {
  const value = await signedIn(member);
  const attributes = { httpOnly: true, secure: true, sameSite: 'Lax' } as const;
  return { name: '__Host-staff', value, url, ...attributes };
}

async function signedIn(member: Member): Promise<string> {
  const sessionToken = randomBytes(32).toString('hex');
  const expires = new Date(clock.now().getTime() + SESSION_HOURS * HOUR);
  await adapter.createSession({ sessionToken, userId: member.accountId, expires });
  await chooseMembership(sessionToken, member.id);
  return sessionToken;
}

/**
 * Opens a question in a browser, as its key does. `code` is there as long as the key is shown, which is
 * so just after asking.
 */
export async function openQuestion(
  context: BrowserContext,
  { questionId }: Pick<Asker, 'questionId'>,
  code: string | null = null,
): Promise<void> {
  const where = { questionId };
  const { keyId } = await client().keyHold.findUniqueOrThrow({ where, select: { keyId: true } });
  const value = await beginAskerSession({ keyId, questionId, code }, null);
  await context.addCookies([{ name: 'asker', value, sameSite: 'Strict', ...given }]);
}
