import { randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Asker, Member } from '#lib/actor.ts';
import { adapter, chooseMembership, SESSION_HOURS } from '#lib/auth/adapter.ts';
import { clock, HOUR, MINUTE } from '#lib/clock.ts';
import { sealToken } from '#lib/sealing/token.ts';
import { masterKeys } from '#lib/sealing/vault.ts';

const IDLE_MINUTES = 30; // of an asker (lib/web/asker-session.ts)

// Cookies know no ports: the server that a browser talks to is the one that is given them.
const given = { domain: 'localhost', path: '/', httpOnly: true };

/** Lets a browser act as a member, as after signing in: a session's row, and its cookie. */
export async function signIn(context: BrowserContext, member: Member): Promise<void> {
  const sessionToken = randomBytes(32).toString('hex');
  const expires = new Date(clock.now().getTime() + SESSION_HOURS * HOUR);
  await adapter.createSession({ sessionToken, userId: member.accountId, expires });
  await chooseMembership(sessionToken, member.id);
  await context.addCookies([{ name: 'staff', value: sessionToken, sameSite: 'Lax', ...given }]);
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
  const since = clock.now().getTime();
  const session = { questionId, code, since };
  const value = sealToken(
    masterKeys(),
    'asker session',
    session,
    new Date(since + IDLE_MINUTES * MINUTE),
  );
  await context.addCookies([{ name: 'asker', value, sameSite: 'Strict', ...given }]);
}
