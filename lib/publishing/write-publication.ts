import type { Actor } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { AnswerId, QuestionId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { tagsOfQuestion } from '../kept/tags.ts';
import { backgroundSchema } from '../questions/schema.ts';
import { slugOf } from '../questions/slug.ts';
import { vaultOf } from '../sealing/vault.ts';
import { indexQuestion } from '../search/index/index-question.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import type { PublicDraft } from './public-draft.ts';

/** Puts a public version where everybody reads it, in place of an earlier one. */
export async function writePublication(
  tx: Tx,
  actor: Actor,
  questionId: QuestionId,
  draft: PublicDraft,
): Promise<void> {
  const today = finnishDay(clock.now());
  const question = await tx.question.update({
    where: { id: questionId },
    data: {
      visibility: 'public',
      sealedPublicDraft: null,
      proposedAt: null,
      sealedChangeWish: null,
    },
    select: { id: true, themeId: true, language: true, dataKey: true, sealedBackground: true },
  });
  const texts = {
    slug: slugOf(draft.title),
    title: draft.title,
    body: draft.body,
    ageBand: draft.showAge ? ageBandOf(question) : null,
    updatedAt: today,
  };
  await tx.publication.upsert({
    where: { questionId },
    create: {
      questionId,
      themeId: question.themeId,
      language: question.language,
      publishedAt: today,
      ...texts,
    },
    update: { ...texts, version: { increment: 1 } },
  });
  await tx.publishedAnswer.deleteMany({ where: { questionId } });
  for (const { answerId, body } of draft.answers) await publishAnswer(tx, answerId, body);
  await indexQuestion(tx, questionId);
  await purge(tx, tagsOfQuestion(questionId));
  await recordEvent(tx, actor, PUBLISHING_EVENTS.published, { questionId });
}

async function publishAnswer(tx: Tx, answerId: AnswerId, body: string): Promise<void> {
  const { questionId, approvedAt, member } = await tx.answer.findUniqueOrThrow({
    where: { id: answerId },
    select: {
      questionId: true,
      approvedAt: true,
      member: { select: { organisationId: true, displayName: true, role: true, title: true } },
    },
  });
  if (!approvedAt) throw new DomainError('invalid');
  await tx.publishedAnswer.create({
    data: {
      answerId,
      questionId,
      body,
      organisationId: member.organisationId,
      displayName: member.displayName,
      role: member.role,
      title: member.title ?? undefined,
      answeredAt: approvedAt,
    },
  });
}

function ageBandOf(question: {
  id: QuestionId;
  dataKey: Uint8Array;
  sealedBackground: Uint8Array | null;
}): string | null {
  const text = vaultOf(question).openOptional(
    question.sealedBackground,
    'questionBackground',
    question.id,
  );
  return text ? backgroundSchema.parse(JSON.parse(text)).ageBand : null;
}
