import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { PublicVersionState } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';

type Move = { from: readonly (PublicVersionState | null)[]; to: PublicVersionState };

/** How a public version that is not out goes from one state to another; null is before there is one. */
export const VERSION_MOVES = {
  edit: { from: [null, 'editing', 'declined', 'hidden'], to: 'editing' },
  hand: { from: ['editing'], to: 'waiting' },
  sendBack: { from: ['waiting'], to: 'editing' },
  takeBack: { from: ['waiting', 'proposed'], to: 'editing' },
  propose: { from: ['waiting'], to: 'proposed' },
  wish: { from: ['proposed'], to: 'editing' },
  decline: { from: [null, 'editing', 'waiting', 'proposed'], to: 'declined' },
  hide: { from: [null, 'editing', 'waiting', 'proposed'], to: 'hidden' },
} as const satisfies Record<string, Move>;

type Data = Pick<
  Prisma.PublicVersionUncheckedCreateInput,
  | 'number'
  | 'digest'
  | 'marks'
  | 'left'
  | 'notPublishedReason'
  | 'hiddenReason'
  | 'sealedWords'
  | 'memberId'
  | 'passedById'
>;

/**
 * The only place that writes the state of a public version. One guarded update, so of two people one wins.
 * @throws DomainError conflict (somebody was first)
 */
export async function moveVersion(
  tx: Tx,
  questionId: QuestionId,
  name: keyof typeof VERSION_MOVES,
  data: Data = {},
): Promise<void> {
  const { from, to }: Move = VERSION_MOVES[name];
  const states = from.filter((state) => state !== null);
  const { count } = await tx.publicVersion.updateMany({
    where: { questionId, state: { in: states } },
    data: { ...data, state: to },
  });
  if (count > 0) return;
  const stands = await tx.publicVersion.count({ where: { questionId } });
  if (stands > 0 || !from.includes(null)) throw new DomainError('conflict');
  await tx.publicVersion.create({ data: { ...data, questionId, state: to } });
}

/** Nothing is being made any more: it is out, or it will never be. Its texts go along. */
export async function endVersion(tx: Tx, questionId: QuestionId): Promise<void> {
  await tx.publicVersion.deleteMany({ where: { questionId } });
  await tx.question.update({
    where: { id: questionId },
    data: { sealedPublicDraft: null, proposedAt: null, sealedChangeWish: null },
  });
}
