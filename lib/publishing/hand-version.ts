import type { Member } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { tellMember } from '../members/tell-member.ts';
import type { Known } from '../safety/known.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import { sharedAs } from './left-share.ts';
import { PUBLISHING_NOTICES } from './notice-kinds.ts';
import { type Originals, originalsOf } from './originals.ts';
import { digestOf, outgoingOf } from './outgoing.ts';
import { storeVersion } from './save-version.ts';
import { readyFields, type VersionInput } from './schema.ts';
import { moveVersion } from './version-moves.ts';
import type { PublicDraft } from './wording/draft.ts';
import { brokenParts } from './wording/exchanges.ts';
import { knownIn, marksIn, outgoingTexts, undecidedMarks } from './wording/marks.ts';

/**
 * Hands a public version to a second person: it is whole, and every place that could name somebody is decided.
 * Where its asker wished for a change, the text is another one now, or `unchanged` says why it is not. The authors
 * of its answers hear that they can see its form. What cannot go on is kept as it was written.
 * @throws DomainError not_found, not_allowed, other_version, invalid, undecided
 */
export async function handVersion(actor: Member, input: VersionInput): Promise<void> {
  const problem = await withActor(actor, async (tx) => {
    const { lost, number, draft, row } = await storeVersion(tx, actor, input);
    if (lost) return new DomainError('other_version');
    const originals = await originalsOf(tx, row.id);
    const known = knownIn(originals, draft);
    const unfit = whatIsMissing(draft, known);
    if (unfit) return unfit;
    const why = input.unchanged ?? '';
    const passedOver = why === '' && (await isWishPassedOver(tx, row.id, draft, originals));
    if (passedOver) return new DomainError('invalid', { unchanged: 'wish' });
    // Whatever stands now and is marked has been left: the rest has been changed or removed.
    const left = marksIn(outgoingTexts(draft), known).length;
    const marks = left + changedMarks(draft, originals, known);
    await moveVersion(tx, row.id, 'hand', { number: number + 1, marks, left });
    const reason = sharedAs({ marks, left });
    const said = PUBLISHING_EVENTS.public_version_handed;
    const words = why === '' ? undefined : why;
    await recordEvent(tx, actor, said, { questionId: row.id, reason, words });
    await tellAuthors(tx, actor, row.id, draft);
    return null;
  });
  if (problem) throw problem;
}

/** Whether the asker wished for a change of what was laid before them, and this is the same. */
async function isWishPassedOver(
  tx: Tx,
  questionId: QuestionId,
  draft: PublicDraft,
  originals: Originals,
): Promise<boolean> {
  const { digest } = await tx.publicVersion.findUniqueOrThrow({
    where: { questionId },
    select: { digest: true },
  });
  const wishes = await tx.question.count({
    where: { id: questionId, sealedChangeWish: { not: null } },
  });
  return wishes > 0 && digest === digestOf(outgoingOf(draft, originals));
}

/** Why a public version cannot be read by a second person yet, or null. */
function whatIsMissing(draft: PublicDraft, known: Known): DomainError | null {
  const fields = { ...unfitTexts(draft), ...unfitChoice(draft) };
  if (Object.keys(fields).length > 0) return new DomainError('invalid', fields);
  const undecided = undecidedMarks(draft, known);
  if (undecided.length === 0) return null;
  const places = new Set(undecided.flatMap((mark) => mark.fields));
  return new DomainError(
    'undecided',
    Object.fromEntries([...places].map((field) => [field, 'undecided'])),
  );
}

/** How many marks of the originals stand no longer in what goes out. */
function changedMarks(draft: PublicDraft, originals: Originals, known: Known): number {
  const out = new Set(marksIn(outgoingTexts(draft), known).map(({ text }) => text));
  const whole = outgoingTexts({ ...draft, ...asWritten(draft, originals) });
  return marksIn(whole, known).filter(({ text }) => !out.has(text)).length;
}

const asWritten = ({ parts }: PublicDraft, { title, body, parts: originals }: Originals) => ({
  title,
  body,
  parts: parts.map((part) => ({
    ...part,
    body: originals.find(({ id }) => id === part.id)?.body ?? part.body,
  })),
});

function unfitTexts({ title, body, parts }: PublicDraft): Record<string, string> {
  const texts = [
    ['title', readyFields.title, title] as const,
    ['body', readyFields.body, body] as const,
    ...parts.flatMap((part, place) =>
      part.included ? [[`parts.${place}.body`, readyFields[part.kind], part.body] as const] : [],
    ),
  ];
  return Object.fromEntries(
    texts.flatMap(([field, schema, text]) => {
      const [issue] = schema.safeParse(text).error?.issues ?? [];
      return issue ? [[field, issue.message]] : [];
    }),
  );
}

function unfitChoice({ parts }: PublicDraft): Record<string, string> {
  return Object.fromEntries(
    Object.entries(brokenParts(parts)).map(([place, why]) => [`parts.${place}.included`, why]),
  );
}

async function tellAuthors(
  tx: Tx,
  actor: Member,
  questionId: QuestionId,
  { parts }: PublicDraft,
): Promise<void> {
  const included = parts.flatMap((part) =>
    part.kind === 'answer' && part.included ? [part.id] : [],
  );
  const authors = await tx.answer.findMany({
    where: { id: { in: included }, member: { accountId: { not: actor.accountId }, leftAt: null } },
    distinct: ['memberId'],
    select: { memberId: true },
  });
  for (const { memberId } of authors)
    await tellMember(tx, PUBLISHING_NOTICES.public_form, { memberId, questionId });
}
