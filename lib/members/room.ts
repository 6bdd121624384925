import type { Member } from '../actor.ts';
import { finnishWeek } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { MemberId } from '../id.ts';
import { isAway, presenceSelect } from './absence.ts';
import { isAnswerer, mayHoldQuestions } from './policy.ts';
import { stagesOf, stagesSelect } from './stages.ts';

/** Whether somebody takes one more question, and why not. */
export type Room = 'free' | 'full' | 'week_full' | 'paused' | 'away';

/** What a member carries, and how much they want to carry. */
export type Load = {
  held: number; // questions they are answering now
  openLimit: number;
  week: number; // answers they have sent to review since Monday
  weekLimit: number | null;
  paused: boolean;
  away: boolean; // on a break, or resting from answering
};

type Staged = Pick<Member, 'stages'>;

/** Reads what members carry, by their ids. */
export async function loadsOf(tx: Tx, memberIds: MemberId[]): Promise<Map<string, Load>> {
  const members = await tx.member.findMany({
    where: { id: { in: memberIds } },
    select: {
      ...presenceSelect,
      ...stagesSelect,
      id: true,
      openLimit: true,
      weekLimit: true,
      paused: true,
      _count: { select: { claims: { where: { question: { status: 'claimed' } } } } },
    },
  });
  const sent = await tx.answer.groupBy({
    by: ['memberId'],
    where: {
      memberId: { in: memberIds },
      revisions: { some: { number: 1, submittedAt: { gte: finnishWeek(clock.now()) } } },
    },
    _count: true,
  });
  const weeks = new Map(sent.map(({ memberId, _count }) => [memberId, _count]));
  return new Map(
    members.map(({ id, _count, openLimit, weekLimit, paused, capabilities, ...presence }) => [
      id,
      {
        held: _count.claims,
        openLimit,
        week: weeks.get(id) ?? 0,
        weekLimit,
        paused,
        away: isAway(presence) || rests({ stages: stagesOf({ capabilities }) }),
      },
    ]),
  );
}

const rests = (member: Staged) => isAnswerer(member) && !mayHoldQuestions(member);

/** What one member carries. */
export async function loadOf(tx: Tx, memberId: MemberId): Promise<Load> {
  const load = (await loadsOf(tx, [memberId])).get(memberId);
  if (!load) throw new Error('A load needs a member.');
  return load;
}

/** Whether there is room for one more. What is in hand counts as an answer of this week. */
export function roomIn(load: Load): Room {
  if (load.away) return 'away';
  if (load.paused) return 'paused';
  if (load.held >= load.openLimit) return 'full';
  const week = load.week + load.held;
  return load.weekLimit !== null && week >= load.weekLimit ? 'week_full' : 'free';
}

/** Whether a member takes one more. Their row is held, so that two tabs together cannot pass the limit. */
export async function roomOf(tx: Tx, memberId: MemberId): Promise<Room> {
  await tx.$queryRaw`SELECT 1 FROM members WHERE id = ${memberId} FOR UPDATE`;
  return roomIn(await loadOf(tx, memberId));
}

/** Whether a limit is reached, and can give way once: as long as it has not given way already. */
export function hasOneMore(load: Load): boolean {
  const room = roomIn(load);
  return (room === 'full' || room === 'week_full') && load.held <= load.openLimit;
}

/**
 * `oneMore` lets a limit that is reached give way once.
 * @throws DomainError full, week_full, paused, away: nobody is given more than they want to carry
 */
export async function needRoom(
  tx: Tx,
  memberId: MemberId,
  { oneMore = false }: { oneMore?: boolean } = {},
): Promise<void> {
  const room = await roomOf(tx, memberId);
  if (oneMore && hasOneMore(await loadOf(tx, memberId))) return;
  if (room !== 'free') throw new DomainError(room);
}
