import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { MemberId } from '../id.ts';
import { isAway, presenceSelect } from '../members/absence.ts';

/** Whom of these members to call: who is there and wants mail, each person once. @returns their ids */
export async function watchersAmong(tx: Tx, where: Prisma.MemberWhereInput): Promise<MemberId[]> {
  const members = await tx.member.findMany({
    where,
    orderBy: { id: 'asc' },
    select: { ...presenceSelect, id: true, accountId: true, mailPace: true },
  });
  const there = members.filter((one) => !isAway(one));
  const wanting = there.filter(({ mailPace }) => mailPace !== 'never');
  // Somebody is in danger: when nobody is left who wants mail, or is there at all, the others hear too.
  const [watchers = []] = [wanting, there, members].filter((group) => group.length > 0);
  return [...new Map(watchers.map((one) => [one.accountId, one.id])).values()];
}
