import { clock, MINUTE } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { type AnswerId, newId } from '../id.ts';
import type { Vault } from '../sealing/vault.ts';

export type DraftVersion = { id: string; body: string; at: Date };

const KEPT_EVERY = 5 * MINUTE; // while somebody writes on: closer steps look all the same
const MOST_KEPT = 20; // of an answer: an evening of writing
const MUCH = 0.7; // of the letters; a text that shrinks below it has lost something

export const versionSelect = {
  id: true,
  sealedBody: true,
  keptAt: true,
} satisfies Prisma.AnswerDraftSelect;

type Row = Prisma.AnswerDraftGetPayload<{ select: typeof versionSelect }>;

/** Opens an earlier text of a draft. */
export function openVersion(vault: Vault, { id, sealedBody, keptAt }: Row): DraftVersion {
  return { id, body: vault.open(sealedBody, 'answerDraft', id), at: keptAt };
}

/** Keeps a text that is about to be written over, unless it is the one that was kept last. */
export async function keepVersion(
  tx: Tx,
  vault: Vault,
  answerId: AnswerId,
  body: string,
): Promise<void> {
  if (body.trim() === '') return;
  const newest = await newestVersion(tx, answerId);
  if (newest && openVersion(vault, newest).body === body) return;
  const id = newId();
  const sealedBody = vault.seal(body, 'answerDraft', id);
  await tx.answerDraft.create({ data: { id, answerId, sealedBody, keptAt: clock.now() } });
  const old = await tx.answerDraft.findMany({
    where: { answerId },
    orderBy: [{ keptAt: 'desc' }, { id: 'desc' }],
    skip: MOST_KEPT,
    select: { id: true },
  });
  await tx.answerDraft.deleteMany({ where: { id: { in: old.map((one) => one.id) } } });
}

/** Whether a text should be kept before another takes its place: now and then, and when much goes. */
export async function isWorthKeeping(
  tx: Tx,
  answerId: AnswerId,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  if (to.length < from.length * MUCH) return true;
  const newest = await newestVersion(tx, answerId);
  return newest === null || clock.now().getTime() - newest.keptAt.getTime() >= KEPT_EVERY;
}

function newestVersion(tx: Tx, answerId: AnswerId): Promise<Row | null> {
  return tx.answerDraft.findFirst({
    where: { answerId },
    orderBy: [{ keptAt: 'desc' }, { id: 'desc' }],
    select: versionSelect,
  });
}
