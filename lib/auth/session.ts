import { createHash, randomBytes } from 'node:crypto';
import { redirect } from 'next/navigation';
import { getServerSession, type NextAuthOptions, type Session } from 'next-auth';
import EmailProvider from 'next-auth/providers/email';
import { z } from 'zod';
import type { Member } from '../actor.ts';
import { clock, HOUR, MINUTE } from '../clock.ts';
import { env } from '../env.ts';
import { DomainError } from '../errors.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { wayIn } from '../i18n/way-in.ts';
import type { MemberId } from '../id.ts';
import { idFields } from '../id-fields.ts';
import { logFailure } from '../log.ts';
import {
  adapter,
  chooseMembership,
  liveTokens,
  onSessionChanged,
  SESSION_HOURS,
  standingSession,
} from './adapter.ts';
import { cookieAttributes, giveCookie, readCookie, takeCookie } from './cookie.ts';
import { cookieName } from './cookie-name.ts';
import { loadMember } from './load-member.ts';
import { sendSignInMail } from './sign-in-mail.ts';

const LINKS_AT_ONCE = 3; // somebody else's typing cannot fill a member's mailbox
const LINK_MINUTES = 15; // long enough to find the mail, short enough to be worthless tomorrow

const SESSION_SECONDS = SESSION_HOURS * 3600;

/** How next-auth works here: a link by e-mail, sessions in our database. */
export function authOptions(): NextAuthOptions {
  return {
    adapter,
    secret: env().authSecret,
    session: {
      strategy: 'database',
      maxAge: SESSION_SECONDS,
      updateAge: SESSION_SECONDS,
    },
    providers: [EmailProvider({ maxAge: LINK_MINUTES * 60 })],
    cookies: {
      sessionToken: {
        name: cookieName('staff'),
        options: { ...cookieAttributes('staff'), maxAge: SESSION_SECONDS },
      },
    },
    logger: {
      error: (code, metadata) => logFailure(`sign-in:${code}`, metadata),
      warn: () => {},
      debug: () => {},
    },
    callbacks: {
      session: ({ session, user }) => ({
        ...session,
        accountId: user.id,
        memberId: 'memberId' in user ? user.memberId : null,
      }),
    },
  };
}

const sessionSchema = z.object({
  accountId: idFields.account,
  memberId: idFields.member.nullable(),
});

/** The session of this request, or null. Fails without a database: that is not "signed out". */
async function sessionHere(): Promise<Session | null> {
  let failure: unknown;
  const failing = {
    ...adapter,
    getSessionAndUser: (token: string) =>
      adapter.getSessionAndUser(token).catch((error) => {
        failure = error;
        throw error;
      }),
  };
  const session = await getServerSession({ ...authOptions(), adapter: failing });
  if (failure !== undefined) throw failure;
  return session;
}

async function signedInMember(): Promise<Member | null> {
  const session = sessionSchema.safeParse(await sessionHere());
  if (!session.success || session.data.memberId === null) return null;
  return await loadMember(session.data.accountId, session.data.memberId);
}

/** A desk that stands open in a browser: whose, and how to hear that it is theirs no more. */
export type WatchedDesk = {
  member: Member;
  stands: () => Promise<boolean>;
  onChanged: (look: () => void) => () => void; // answers how to stop
};

/** The desk that stands open in this browser, or null; asking does not count as being there. */
export async function watchedDesk(): Promise<WatchedDesk | null> {
  const token = await readCookie('staff');
  const session = token ? await standingSession(token) : null;
  const member = session?.memberId ? await loadMember(session.accountId, session.memberId) : null;
  if (!token || !member) return null;
  return {
    member,
    stands: async () => (await standingSession(token))?.memberId === member.id,
    onChanged: (look) => onSessionChanged(token, look),
  };
}

/** Who acts in a form of the desk. @throws DomainError signed_out */
export async function currentMember(): Promise<Member> {
  const member = await signedInMember();
  if (!member) throw new DomainError('signed_out');
  return member;
}

/** The member a desk page is for; anybody else is sent to the sign-in page, and afterwards back to this one. */
export async function requireMember(
  locale: Locale,
  path = pathFor(locale, 'desk'),
): Promise<Member> {
  const member = await signedInMember();
  if (member) return member;
  const signedIn = (await sessionHere()) !== null;
  redirect(wayIn(locale, path, signedIn ? { membership: 'none' } : {}));
}

/** A single-use token with which next-auth lets this address in; only its hash is stored. */
async function newSignInToken(email: string): Promise<string> {
  const token = randomBytes(32).toString('hex');
  await adapter.createVerificationToken({
    identifier: email,
    // The form in which next-auth looks a token up: SHA-256 over token and secret.
    token: createHash('sha256').update(`${token}${env().authSecret}`).digest('hex'),
    expires: new Date(clock.now().getTime() + LINK_MINUTES * MINUTE),
  });
  return token;
}

/**
 * Sends a sign-in link to somebody invited, and tells nobody whether it did. It leads to a button, and from there
 * to the page of the desk at `path`, if it is one.
 */
export async function sendSignInLink(
  locale: Locale,
  address: string,
  path?: string,
): Promise<void> {
  const email = address.trim().toLowerCase();
  const account = await adapter.getUserByEmail(email);
  if (!account || (await liveTokens(email)) >= LINKS_AT_ONCE) return;
  const link = wayIn(locale, path, { token: await newSignInToken(email), email }, 'confirmSignIn');
  await sendSignInMail(locale, email, new URL(link, env().publicUrl).href, LINK_MINUTES);
}

/**
 * Signs a demo person in without a mail. Not through next-auth's link: the router would fetch it first and
 * use it up. @throws DomainError not_allowed outside a demo, or for nobody of the demo
 */
export async function demoSignIn(email: string): Promise<void> {
  const account = env().demo ? await adapter.getUserByEmail(email) : null;
  if (!account) throw new DomainError('not_allowed');
  const sessionToken = randomBytes(32).toString('hex');
  const expires = new Date(clock.now().getTime() + SESSION_HOURS * HOUR);
  await adapter.createSession({ sessionToken, userId: account.id, expires });
  await giveCookie('staff', sessionToken, SESSION_SECONDS);
}

/** From now on this browser acts in another membership of the same account. @throws DomainError not_allowed */
export async function actAs(actor: Member, memberId: MemberId): Promise<Member> {
  const member = await loadMember(actor.accountId, memberId);
  if (!member) throw new DomainError('not_allowed');
  const token = await readCookie('staff');
  if (token) await chooseMembership(token, memberId);
  return member;
}

/**
 * Takes over the session that next-auth has just begun: of its answer only the session's cookie is ours, the
 * others (where one came from, a token against forged forms) would stay in the browser after signing out.
 * @returns whether it has begun one
 */
export async function takeOverSignIn(answer: Response): Promise<boolean> {
  const begins = `${cookieName('staff')}=`;
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(begins));
  const token = cookie?.slice(begins.length).split(';')[0];
  if (token) await giveCookie('staff', decodeURIComponent(token), SESSION_SECONDS);
  return Boolean(token);
}

/** Ends the session of this browser, in the database too. */
export async function endStaffSession(): Promise<void> {
  const token = await readCookie('staff');
  if (token) await adapter.deleteSession(token);
  await takeCookie('staff');
}
