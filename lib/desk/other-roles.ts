import type { Member } from '../actor.ts';
import { type Membership, membersOf } from '../auth/load-member.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { factsOf, factsSelect } from '../questions/facts.ts';
import type { MoveName } from '../questions/moves.ts';
import { availableMoves } from '../questions/transitions.ts';
import { visibleTo } from '../questions/visibility.ts';
import { inboxOf } from './inbox.ts';
import { OTHERS_TURN } from './schema.ts';

/** What somebody may do with a question in another role of theirs, the nearest of it. */
export type RoleWay = { role: Membership; way: keyof typeof WAYS };

const WAYS = {
  offered: 'acceptHandOver',
  write: 'submit',
  take: 'claim',
  review: 'approve',
  read: 'accept',
} as const satisfies Record<string, MoveName>;
const NEAREST = Object.keys(WAYS) as (keyof typeof WAYS)[];

async function otherRoles(actor: Member): Promise<{ role: Membership; member: Member }[]> {
  const others = (await membersOf(actor.accountId)).filter(({ id }) => id !== actor.id);
  return others.map((member) => {
    const { id, role, organisationName } = member;
    return { role: { id, role, organisationName }, member };
  });
}

/**
 * What a person may do with a question in their other roles and not in this one, where they may do what is in
 * `here`: nothing, where it does not see the question.
 */
export async function waysInOtherRoles(
  actor: Member,
  questionId: QuestionId,
  here: readonly MoveName[],
): Promise<RoleWay[]> {
  const others = await otherRoles(actor);
  const ways: RoleWay[] = [];
  for (const { role, member } of others) {
    const there = await movesOf(member, questionId);
    const way = NEAREST.find((one) => there?.includes(WAYS[one]) && !here.includes(WAYS[one]));
    if (way) ways.push({ role, way });
  }
  return ways;
}

/** Whether a question is there for a member. */
export async function seesQuestion(actor: Member, questionId: QuestionId): Promise<boolean> {
  return (await movesOf(actor, questionId)) !== null;
}

function movesOf(actor: Member, id: QuestionId): Promise<MoveName[] | null> {
  return reading(actor, async (tx) => {
    const row = await tx.question.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      select: factsSelect,
    });
    return row && availableMoves(actor, factsOf(row));
  });
}

/** How much waits for a person in another role, and how much of it cannot. */
export type RoleWaiting = { role: Membership; count: number; acute: number };

/** What waits for a person in their other roles, where anything does; what is only on offer is left out. */
export async function waitingInOtherRoles(actor: Member): Promise<RoleWaiting[]> {
  const waiting: RoleWaiting[] = [];
  for (const { role, member } of await otherRoles(actor)) {
    const { sections } = await inboxOf(member, {}, 0);
    const counts = sections
      .filter(({ name }) => name !== 'pool' && !OTHERS_TURN.includes(name))
      .map(({ name, count }) => ({ acute: name === 'acute', count }));
    const sum = (some: typeof counts) => some.reduce((all, { count }) => all + count, 0);
    const count = sum(counts);
    const acute = sum(counts.filter((one) => one.acute));
    if (count > 0) waiting.push({ role, count, acute });
  }
  return waiting;
}
