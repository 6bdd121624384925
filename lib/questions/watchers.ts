import { createHash } from 'node:crypto';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import type { MemberId, OrganisationId, ThemeId } from '../id.ts';
import { isAway, presenceSelect } from '../members/absence.ts';
import { isWatchTime, watchHoursOf } from '../organisations/watch-hours.ts';
import { calledAs } from './policy.ts';

// People who are called for nothing stop hearing: an alarm begins with whole organisations that have together
// so many on watch, in an order of its own, and goes to the next ones when nobody takes it.
const FIRST_CALLED = 3;

/** Somebody who can be called, and where they are. */
type Watcher = { id: MemberId; organisationId: OrganisationId };

/** The members of a role whose organisations cover a theme; of professionals those who may take it. */
export function roleIn(role: Exclude<AlarmKind, 'concern'>, themeId: ThemeId) {
  return { ...calledAs(role), leftAt: null, organisation: { themes: { some: { themeId } } } };
}

/** Whom of these colleagues to call, at any hour: who is there and wants mail, each person once. @returns their ids */
export async function watchersAmong(tx: Tx, where: Prisma.MemberWhereInput): Promise<MemberId[]> {
  return (await watching(tx, where, { always: true })).map(({ id }) => id);
}

/**
 * Of those on watch whom a question may call, its first `calls` groups of organisations; the order is the question's own,
 * so that of many questions each organisation is called first for its share.
 */
export async function watchersInTurn(
  tx: Tx,
  where: Prisma.MemberWhereInput,
  { questionId, calls }: { questionId: string; calls: number },
): Promise<MemberId[]> {
  const watchers = await watching(tx, where);
  const turn = (id: string) => createHash('sha256').update(`${questionId} ${id}`).digest('hex');
  const organisations = [...Map.groupBy(watchers, ({ organisationId }) => organisationId)]
    .map(([id, members]) => ({ turn: turn(id), members }))
    .sort((one, other) => (one.turn < other.turn ? -1 : 1));
  const called: Watcher[] = [];
  for (const { members } of organisations) {
    if (called.length >= FIRST_CALLED * calls) break;
    called.push(...members);
  }
  return called.map(({ id }) => id);
}

async function watching(
  tx: Tx,
  where: Prisma.MemberWhereInput,
  { always = false }: { always?: boolean } = {},
): Promise<Watcher[]> {
  const now = clock.now();
  const found = await tx.member.findMany({
    where,
    orderBy: { id: 'asc' },
    select: {
      ...presenceSelect,
      id: true,
      accountId: true,
      organisationId: true,
      mailPace: true,
      onCallUntil: true,
      organisation: { select: { watchHours: true } },
    },
  });
  const members = found.filter(
    ({ onCallUntil, organisation }) =>
      always ||
      (onCallUntil && onCallUntil > now) ||
      isWatchTime(watchHoursOf(organisation.watchHours), now),
  );
  const there = members.filter((one) => !isAway(one));
  const wanting = there.filter(({ mailPace }) => mailPace !== 'never');
  // Somebody is in danger: when nobody is left who wants mail, or is there at all, the others hear too.
  const [watchers = []] = [wanting, there, members].filter((group) => group.length > 0);
  return [...new Map(watchers.map((one) => [one.accountId, one])).values()];
}
