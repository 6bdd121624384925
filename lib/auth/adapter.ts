import { createHash } from 'node:crypto';
import type { Adapter, AdapterUser } from 'next-auth/adapters';
import { SYSTEM } from '../actor.ts';
import { clock, HOUR, MINUTE } from '../clock.ts';
import { listen } from '../db/channel.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { hint } from '../db/hints.ts';
import { DomainError } from '../errors.ts';
import type { AccountId, MemberId } from '../id.ts';
import { idFields } from '../id-fields.ts';

export const SESSION_HOURS = 12; // absolute: a working day
const IDLE_HOURS = 2; // an answer takes an evening hour to write; nobody loses it half-way
const SEEN_EVERY = MINUTE; // how exact "last seen" needs to be

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');

type AccountRow = { id: AccountId; email: string; verifiedAt: Date | null };

const userOf = (account: AccountRow): AdapterUser => ({
  id: account.id,
  email: account.email,
  emailVerified: account.verifiedAt,
});

/** What next-auth needs of our database. Of tokens the SHA-256 is stored; accounts come by invitation. */
export const adapter = {
  createUser: () => Promise.reject(new DomainError('not_allowed')),
  linkAccount: () => Promise.resolve(),

  async getUser(id) {
    const account = await reading(SYSTEM, (tx) =>
      tx.account.findUnique({ where: { id: idFields.account.parse(id) } }),
    );
    return account && userOf(account);
  },
  async getUserByEmail(email) {
    const account = await reading(SYSTEM, (tx) => tx.account.findUnique({ where: { email } }));
    return account && userOf(account);
  },
  getUserByAccount: () => Promise.resolve(null),
  async updateUser({ id, emailVerified }) {
    const account = await withActor(SYSTEM, (tx) =>
      tx.account.update({
        where: { id: idFields.account.parse(id) },
        data: { verifiedAt: emailVerified },
      }),
    );
    return userOf(account);
  },

  async createSession({ sessionToken, userId, expires }) {
    const now = clock.now();
    const accountId = idFields.account.parse(userId);
    await withActor(SYSTEM, async (tx) => {
      const first = await tx.member.findFirst({
        where: { accountId, leftAt: null },
        orderBy: { createdAt: 'asc' },
        select: { id: true },
      });
      await tx.session.create({
        data: {
          tokenHash: sha256(sessionToken),
          accountId,
          memberId: first?.id ?? null,
          startedAt: now,
          lastSeenAt: now,
          expiresAt: expires,
        },
      });
    });
    return { sessionToken, userId, expires };
  },
  async getSessionAndUser(sessionToken) {
    const now = clock.now();
    const session = await liveSession(sessionToken);
    if (!session) return null;
    const { tokenHash, lastSeenAt } = session;
    if (now.getTime() - lastSeenAt.getTime() > SEEN_EVERY) {
      await withActor(SYSTEM, (tx) =>
        tx.session.updateMany({ where: { tokenHash }, data: { lastSeenAt: now } }),
      );
    }
    return {
      session: { sessionToken, userId: session.accountId, expires: session.expiresAt },
      user: { ...userOf(session.account), memberId: session.memberId },
    };
  },
  updateSession: () => Promise.resolve(null), // sessions are not prolonged: 12 hours at most
  async deleteSession(sessionToken) {
    const tokenHash = sha256(sessionToken);
    await withActor(SYSTEM, async (tx) => {
      await tx.session.deleteMany({ where: { tokenHash } });
      sayChanged(tx, tokenHash);
    });
  },

  async createVerificationToken({ identifier, token, expires }) {
    await withActor(SYSTEM, (tx) =>
      tx.signInToken.create({ data: { email: identifier, tokenHash: token, expiresAt: expires } }),
    );
    return { identifier, token, expires };
  },
  async useVerificationToken({ identifier, token }) {
    return await withActor(SYSTEM, async (tx) => {
      const found = await tx.signInToken.findFirst({
        where: { tokenHash: token, email: identifier },
      });
      if (!found) return null;
      const { count } = await tx.signInToken.deleteMany({ where: { tokenHash: token } });
      return count === 1 ? { identifier, token, expires: found.expiresAt } : null;
    });
  },
} satisfies Adapter;

/** Whose session this is, without counting it as use, and for whom it acts; null when it is over. */
export async function standingSession(
  sessionToken: string,
): Promise<{ accountId: AccountId; memberId: MemberId | null } | null> {
  const session = await liveSession(sessionToken);
  if (!session) return null;
  const { accountId, member } = session;
  return { accountId, memberId: member?.leftAt === null ? member.id : null };
}

/** Calls `changed` when a session ends or acts for another membership, in whichever process. Answers how to stop. */
export function onSessionChanged(sessionToken: string, changed: () => void): () => void {
  const tokenHash = sha256(sessionToken);
  return listen({
    onMessage: ({ kind, ids }) => kind === 'session' && ids.includes(tokenHash) && changed(),
    onGap: () => {}, // whoever listens looks again time and again (lib/web/event-stream.ts)
  });
}

// A hash opens nothing, so every process may hear it.
function sayChanged(tx: Tx, tokenHash: string): void {
  hint(tx, { kind: 'session', ids: [tokenHash] });
}

async function liveSession(sessionToken: string) {
  const now = clock.now();
  const session = await reading(SYSTEM, (tx) =>
    tx.session.findUnique({
      where: { tokenHash: sha256(sessionToken) },
      include: { account: true, member: { select: { id: true, leftAt: true } } },
    }),
  );
  if (!session || session.expiresAt <= now) return null;
  const idle = now.getTime() - session.lastSeenAt.getTime();
  return idle > IDLE_HOURS * HOUR ? null : session;
}

/** Lets a session act in one of its account's memberships. */
export async function chooseMembership(sessionToken: string, memberId: MemberId): Promise<void> {
  const tokenHash = sha256(sessionToken);
  await withActor(SYSTEM, async (tx) => {
    await tx.session.updateMany({ where: { tokenHash }, data: { memberId } });
    sayChanged(tx, tokenHash);
  });
}

/** How many sign-in links of an address could still be used. */
export function liveTokens(email: string): Promise<number> {
  return reading(SYSTEM, (tx) =>
    tx.signInToken.count({ where: { email, expiresAt: { gt: clock.now() } } }),
  );
}

/** Deletes sessions and sign-in links that can no longer be used. @returns how many */
export function forgetExpired(): Promise<number> {
  const expired = { expiresAt: { lte: clock.now() } };
  return withActor(SYSTEM, async (tx) => {
    const sessions = await tx.session.deleteMany({ where: expired });
    const tokens = await tx.signInToken.deleteMany({ where: expired });
    return sessions.count + tokens.count;
  });
}
