import type { Actor } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { AnswerId, QuestionId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { tagsOfQuestion } from '../kept/tags.ts';
import { indexQuestion } from '../search/index/index-question.ts';
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
  await endVersion(tx, questionId);
  const { themeId, language } = await tx.question.update({
    where: { id: questionId },
    data: { visibility: 'public' },
    select: { themeId: true, language: true },
  });
  const texts = { ...outgoing, updatedAt: today };
  await tx.publication.upsert({
    where: { questionId },
    create: { questionId, themeId, language, publishedAt: today, ...texts },
    update: { ...texts, version: { increment: 1 } },
  });
  await tx.publishedAnswer.deleteMany({ where: { questionId } });
  await tx.publishedFollowUp.deleteMany({ where: { questionId } });
  for (const [place, part] of parts.entries()) {
    const { body } = part;
    if (part.kind === 'answer') await publishAnswer(tx, questionId, { id: part.id, body, place });
    else {
      const data = { messageId: part.id, questionId, body, place };
      await tx.publishedFollowUp.create({ data });
    }
  }
  await indexQuestion(tx, questionId);
  await purge(tx, tagsOfQuestion(questionId));
  await recordEvent(tx, actor, kind, { questionId, words });
}

async function publishAnswer(
  tx: Tx,
  questionId: QuestionId,
  { id, body, place }: { id: AnswerId; body: string; place: number },
): Promise<void> {
  const { approvedAt, member } = await tx.answer.findUniqueOrThrow({
    where: { id, questionId },
    select: {
      approvedAt: true,
      member: { select: { organisationId: true, displayName: true, role: true, title: true } },
    },
  });
  if (!approvedAt) throw new DomainError('invalid');
  await tx.publishedAnswer.create({
    data: {
      answerId: id,
      questionId,
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
