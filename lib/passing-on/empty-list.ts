import type { Actor, System } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { MemberId } from '../id.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { carrying } from '../questions/policy.ts';
import { clear, findClaimed } from './clear-claim.ts';
import { offerTo } from './hand-over.ts';

const LEAST_RISK = 0; // who carries anything carries this

/** Empties the list of a member whose break or rest begins: to the named colleague with room, else the pool. */
export async function emptyList(
  tx: Tx,
  actor: Actor,
  { memberId, colleagueId }: { memberId: MemberId; colleagueId?: MemberId },
): Promise<void> {
  const claims = await tx.claim.findMany({
    where: { memberId, offeredToId: null, question: { status: 'claimed' } },
    orderBy: { expiresAt: 'asc' },
    select: { questionId: true },
  });
  for (const { questionId } of claims) {
    const { row, facts } = await findClaimed(tx, actor, questionId);
    const own = actor.kind === 'member' && actor.id === memberId;
    const asked =
      own && colleagueId ? await ask(offerTo(tx, actor, row, facts, colleagueId)) : false;
    if (!asked) await clear(tx, actor, facts);
  }
}

async function ask(offered: Promise<void>): Promise<boolean> {
  try {
    await offered;
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'full') return false;
    throw error;
  }
}

/** Empties the lists of those on a break, or resting from answering; what a colleague was offered waits. Answers how many went back. */
export async function emptyAbsentLists(actor: System): Promise<number> {
  const today = finnishDay(clock.now());
  const claims = await withActor(actor, (tx) =>
    tx.claim.findMany({
      where: {
        offeredToId: null,
        question: { status: 'claimed' },
        member: {
          OR: [
            { awayFrom: { lte: today }, awayUntil: { gte: today } },
            { NOT: carrying(LEAST_RISK) },
          ],
        },
      },
      select: { questionId: true },
    }),
  );
  return eachAlone('empty-absent-lists', claims, ({ questionId }) =>
    withActor(actor, async (tx) => {
      const { facts } = await findClaimed(tx, actor, questionId);
      // Looked at again while it is held: somebody may have taken it or come back.
      if (facts.status !== 'claimed' || !facts.holder?.away || facts.offeredTo) return 0;
      await clear(tx, actor, facts);
      return 1;
    }),
  );
}
