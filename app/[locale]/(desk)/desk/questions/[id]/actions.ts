'use server';

import { redirect } from 'next/navigation';
import type { DoneName } from '#components/desk/frame/done-names.ts';
import { insertPiece } from '#lib/answers/insert-piece.ts';
import { restoreDraft } from '#lib/answers/restore-draft.ts';
import { approveAnswer, sendBackAnswer } from '#lib/answers/review-answer.ts';
import { type Saved, saveDraft } from '#lib/answers/save-draft.ts';
import { reviewSchema, writeSchema } from '#lib/answers/schema.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { currentMember } from '#lib/auth/session.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { returnClaim } from '#lib/claims/return-claim.ts';
import { settleQuestion } from '#lib/claims/settle-question.ts';
import { DomainError } from '#lib/errors.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { QuestionId } from '#lib/id.ts';
import { publishQuestion } from '#lib/publishing/publish-question.ts';
import {
  acceptSchema,
  correctSchema,
  declineSchema,
  onQuestionSchema,
  publicVersionSchema,
  setRiskSchema,
} from '#lib/questions/schema.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { correctQuestion } from '#lib/triage/correct-question.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

function toInbox(locale: Locale, done: DoneName): never {
  redirect(`${pathFor(locale, 'desk')}?done=${done}`);
}

function toQuestion(locale: Locale, id: QuestionId, done: DoneName): never {
  redirect(`${pathFor(locale, 'deskQuestion', { id })}?done=${done}`);
}

export const acceptAction = action(
  { ...byMember, name: 'accept question', schema: acceptSchema },
  async (actor, input, locale) => {
    await acceptQuestion(actor, input);
    toInbox(locale, 'accepted');
  },
);

export const setRiskAction = action(
  { ...byMember, name: 'set risk', schema: setRiskSchema },
  async (actor, input, locale) => {
    await setRisk(actor, input);
    toQuestion(locale, input.questionId, 'weighed');
  },
);

export const correctAction = action(
  { ...byMember, name: 'correct question', schema: correctSchema },
  async (actor, input, locale) => {
    const { stays } = await correctQuestion(actor, input);
    if (!stays) toInbox(locale, 'corrected');
    toQuestion(locale, input.questionId, 'corrected');
  },
);

export const declineAction = action(
  { ...byMember, name: 'decline question', schema: declineSchema },
  async (actor, input, locale) => {
    await declineQuestion(actor, input);
    toInbox(locale, 'declined');
  },
);

export const claimAction = action(
  { ...byMember, name: 'claim question', schema: onQuestionSchema },
  async (actor, input, locale) => {
    try {
      await claimQuestion(actor, input);
    } catch (error) {
      // The question has left this member's view, so the word about it stands above the others.
      if (error instanceof DomainError && error.code === 'taken') toInbox(locale, 'taken');
      throw error;
    }
    toQuestion(locale, input.questionId, 'claimed');
  },
);

// Both texts are stored by now; nothing else happens before the writer has seen them.
function showOther({ other }: Saved): void {
  if (other) throw new DomainError('other_text', {}, other);
}

export const writeAction = action(
  { ...byMember, name: 'write answer', schema: writeSchema },
  async (actor, input, locale) => {
    const { intent } = input;
    if (intent === 'restore') {
      await restoreDraft(actor, { ...input, version: input.what });
      toQuestion(locale, input.questionId, 'restored');
    }
    if (intent === 'insert') {
      showOther(await insertPiece(actor, { ...input, piece: input.what }));
      toQuestion(locale, input.questionId, 'inserted');
    }
    if (intent === 'submit') {
      const sent = await submitAnswer(actor, input);
      showOther(sent);
      toInbox(locale, sent.reviewed ? 'submitted' : 'delivered');
    }
    // Giving it back empty leaves nothing behind; a follow-up without an answer needs none.
    if (intent !== 'settle' || input.body !== '') showOther(await saveDraft(actor, input));
    if (intent === 'save') toQuestion(locale, input.questionId, 'saved');
    if (intent === 'preview') {
      redirect(`${pathFor(locale, 'deskQuestion', { id: input.questionId })}?preview=1#preview`);
    }
    if (intent === 'settle') {
      await settleQuestion(actor, input);
      toInbox(locale, 'settled');
    }
    await returnClaim(actor, input);
    toInbox(locale, 'returned');
  },
);

export const reviewAction = action(
  { ...byMember, name: 'review answer', schema: reviewSchema },
  async (actor, input, locale) => {
    if (input.intent === 'sendBack') {
      await sendBackAnswer(actor, input);
      toInbox(locale, 'sentBack');
    }
    await approveAnswer(actor, input);
    toQuestion(locale, input.questionId, 'approved');
  },
);

export const publishAction = action(
  { ...byMember, name: 'publish question', schema: publicVersionSchema, looked: true },
  async (actor, input, locale) => {
    const outcome = await publishQuestion(actor, input);
    toQuestion(locale, input.questionId, outcome);
  },
);
