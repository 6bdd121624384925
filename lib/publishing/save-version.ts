import type { Member } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { type FactsRow, findQuestion } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { keepText } from './earlier-texts.ts';
import { originalsOf } from './originals.ts';
import { mayEditPublic } from './policy.ts';
import type { VersionInput } from './schema.ts';
import { standingDraft } from './standing-draft.ts';
import { moveVersion } from './version-moves.ts';
import { type PublicDraft, type PublicPart, writtenDraft } from './wording/draft.ts';

/**
 * Keeps a public version as it is written; whoever saves another text is one of its editors. Where somebody else has saved since `base`, or it has
 * been handed on, what stands stays and this text is kept among the earlier ones.
 * @returns the number of the text that stands @throws DomainError not_found, not_allowed, other_version
 */
export async function saveVersion(actor: Member, input: VersionInput): Promise<number> {
  const saved = await withActor(actor, (tx) => storeVersion(tx, actor, input));
  if (saved.lost) throw new DomainError('other_version');
  return saved.number;
}

type Stored = { number: number; lost: boolean; draft: PublicDraft; row: FactsRow };

/** The same in a transaction that goes on with it. `lost`: somebody else's text stands. */
export async function storeVersion(tx: Tx, actor: Member, input: VersionInput): Promise<Stored> {
  const { row, facts } = await findQuestion(tx, actor, input.questionId);
  if (!mayEditPublic(actor, facts)) throw new DomainError('not_allowed');
  const originals = await originalsOf(tx, row.id);
  const standing = await standingDraft(tx, actor, row.id, originals);
  const draft = inPlace(input, standing);
  const stands = await tx.publicVersion.findUnique({
    where: { questionId: row.id },
    select: {
      number: true,
      state: true,
      editors: { where: { memberId: actor.id }, select: { savedNumber: true } },
    },
  });
  const number = stands?.number ?? 0;
  const same = writtenDraft(draft) === writtenDraft(standing);
  const stale = input.base !== undefined && input.base !== number;
  if (same && (stale || stands?.state === 'editing')) return { number, lost: false, draft, row };
  const handed = stands?.state === 'waiting' || stands?.state === 'proposed';
  const mine = stands?.editors[0]?.savedNumber === number;
  if (handed || (stale && !mine)) {
    await keepText(tx, actor, row, draft);
    return { number, lost: true, draft, row };
  }
  await moveVersion(tx, row.id, 'edit', { number: number + 1 });
  if (!same) await keepText(tx, actor, row, standing, { every: !stale });
  await addEditor(tx, actor, row.id, number + 1);
  await tx.question.update({
    where: { id: row.id },
    data: {
      sealedPublicDraft: vaultOf(row).seal(writtenDraft(draft), 'publicDraft', row.id),
      proposedAt: null,
    },
  });
  return { number: number + 1, lost: false, draft, row };
}

async function addEditor(
  tx: Tx,
  { id: memberId }: Member,
  questionId: QuestionId,
  savedNumber: number,
): Promise<void> {
  await tx.publicVersionEditor.upsert({
    where: { questionId_memberId: { questionId, memberId } },
    create: { questionId, memberId, savedNumber },
    update: { savedNumber },
  });
}

/** What was typed, in the order of the conversation; a foreign part is none, a missing one stands as it was. */
function inPlace(input: VersionInput, standing: PublicDraft): PublicDraft {
  const typed = new Map(input.parts.map((part) => [part.id as string, part]));
  const { title, body, showAge, left } = input;
  return {
    title,
    body,
    showAge,
    left,
    parts: standing.parts.map((part): PublicPart => {
      const { body = part.body, included = part.included } = typed.get(part.id) ?? {};
      return { ...part, body, included };
    }),
  };
}
