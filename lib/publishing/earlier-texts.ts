import type { Member } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { type MemberId, newId, type QuestionId } from '../id.ts';
import type { FactsRow } from '../questions/facts.ts';
import { type Vault, vaultOf } from '../sealing/vault.ts';
import { type PublicDraft, readDraft, writtenDraft } from './wording/draft.ts';

/** A public version as somebody left it. */
export type EarlierText = { id: string; who: string; at: Date; draft: PublicDraft };

const KEPT_EVERY = 5 * MINUTE; // while one person writes on: closer steps look all the same
const MOST_KEPT = 20; // of a question

/**
 * Keeps a text among the earlier ones of a public version; with `every`, one that is written over, only now and
 * then while one person writes on.
 */
export async function keepText(
  tx: Tx,
  { id: memberId }: Member,
  row: Pick<FactsRow, 'id' | 'dataKey'>,
  draft: PublicDraft,
  { every = false } = {},
): Promise<void> {
  const { id: questionId } = row;
  const now = clock.now();
  const newest = await tx.publicVersionText.findFirst({
    where: { questionId },
    orderBy: [{ keptAt: 'desc' }, { id: 'desc' }],
    select: { memberId: true, keptAt: true },
  });
  if (every && newest && isCloseTo(newest, memberId, now)) return;
  const id = newId();
  const sealedText = vaultOf(row).seal(writtenDraft(draft), 'publicText', id);
  await tx.publicVersionText.create({
    data: { id, questionId, memberId, sealedText, keptAt: now },
  });
  const old = await tx.publicVersionText.findMany({
    where: { questionId },
    orderBy: [{ keptAt: 'desc' }, { id: 'desc' }],
    skip: MOST_KEPT,
    select: { id: true },
  });
  await tx.publicVersionText.deleteMany({ where: { id: { in: old.map((one) => one.id) } } });
}

const isCloseTo = (newest: { memberId: MemberId; keptAt: Date }, writer: MemberId, now: Date) =>
  newest.memberId === writer && now.getTime() - newest.keptAt.getTime() < KEPT_EVERY;

/** The earlier texts of a public version, newest first. */
export async function earlierTexts(
  tx: Tx,
  vault: Vault,
  questionId: QuestionId,
): Promise<EarlierText[]> {
  const rows = await tx.publicVersionText.findMany({
    where: { questionId },
    orderBy: [{ keptAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      sealedText: true,
      keptAt: true,
      member: { select: { displayName: true } },
    },
  });
  return rows.map(({ id, sealedText, keptAt, member }) => ({
    id,
    who: member.displayName,
    at: keptAt,
    draft: readDraft(vault.open(sealedText, 'publicText', id)),
  }));
}
