import type { Actor } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { AnswerId, QuestionId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { tagsOfQuestion } from '../kept/tags-of-question.ts';
import { countListed, uncountListed } from '../listed/count-listed.ts';
import { indexQuestion } from '../search/index-question.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import type { Outgoing } from './outgoing.ts';
import { endVersion } from './version-moves.ts';

type Said = {
  kind: typeof PUBLISHING_EVENTS.published | typeof PUBLISHING_EVENTS.publication_restored;
  words?: string;
};

/** Puts what goes out where everybody reads it, in place of an earlier version; nothing is being made then. */
export async function writePublication(
  tx: Tx,
  actor: Actor,
  questionId: QuestionId,
  { parts, ...outgoing }: Outgoing,
  { kind, words }: Said = { kind: PUBLISHING_EVENTS.published },
): Promise<void> {
  const today = finnishDay(clock.now());
  const shownBefore = await tagsOfQuestion(tx, questionId);
  await endVersion(tx, questionId);
  const { themeId, language } = await tx.question.update({
    where: { id: questionId },
    data: { visibility: 'public' },
    select: { themeId: true, language: true },
  });
  const texts = { ...outgoing, updatedAt: today };
  const publication = await tx.publication.upsert({
    where: { questionId },
    create: { questionId, themeId, language, publishedAt: today, ...texts },
    update: { ...texts, version: { increment: 1 } },
    select: listedBySelect,
  });
  await uncountListed(tx, questionId);
  await tx.publishedAnswer.deleteMany({ where: { questionId } });
  await tx.publishedFollowUp.deleteMany({ where: { questionId } });
  for (const [place, part] of parts.entries()) {
    const { body } = part;
    if (part.kind === 'answer') await publishAnswer(tx, publication, { id: part.id, body, place });
    else {
      const data = { messageId: part.id, questionId, body, place };
      await tx.publishedFollowUp.create({ data });
    }
  }
  await countListed(tx, questionId);
  await indexQuestion(tx, questionId);
  await purge(tx, [...shownBefore, ...(await tagsOfQuestion(tx, questionId))]);
  await recordEvent(tx, actor, kind, { questionId, words });
}

const listedBySelect = {
  questionId: true,
  themeId: true,
  language: true,
  publishedAt: true,
  sequence: true,
} satisfies Prisma.PublicationSelect;

type ListedBy = Prisma.PublicationGetPayload<{ select: typeof listedBySelect }>;

async function publishAnswer(
  tx: Tx,
  publication: ListedBy,
  { id, body, place }: { id: AnswerId; body: string; place: number },
): Promise<void> {
  const { approvedAt, member } = await tx.answer.findUniqueOrThrow({
    where: { id, questionId: publication.questionId },
    select: {
      approvedAt: true,
      member: { select: { organisationId: true, displayName: true, role: true, title: true } },
    },
  });
  if (!approvedAt) throw new DomainError('invalid');
  await tx.publishedAnswer.create({
    data: {
      ...publication,
      answerId: id,
      body,
      organisationId: member.organisationId,
      displayName: member.displayName,
      role: member.role,
      title: member.title ?? undefined,
      answeredAt: approvedAt,
      place,
    },
  });
}
