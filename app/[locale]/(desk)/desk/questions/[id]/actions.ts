'use server';

import { redirect } from 'next/navigation';
import type { Member } from '#lib/actor.ts';
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
import { nextReceived } from '#lib/desk/next-received.ts';
import type { DoneName } from '#lib/desk/schema.ts';
import { DomainError } from '#lib/errors.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { QuestionId } from '#lib/id.ts';
import { logFailure } from '#lib/log.ts';
import {
  claimSchema,
  correctSchema,
  declineSchema,
  onQuestionSchema,
  setRiskSchema,
} from '#lib/questions/schema.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { correctQuestion } from '#lib/triage/correct-question.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { readOriginal } from '#lib/triage/read-original.ts';
import { acceptAndCoverSchema } from '#lib/triage/schema.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { redirectDone } from '#lib/web/redirect-done.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

type Done = { questionId: QuestionId; done: DoneName };

function toInbox(actor: Member, locale: Locale, { questionId, done }: Done): Promise<never> {
  return redirectDone(actor, pathFor(locale, 'desk'), done, questionId);
}

function toQuestion(actor: Member, locale: Locale, { questionId, done }: Done): Promise<never> {
  return redirectDone(actor, pathFor(locale, 'deskQuestion', { id: questionId }), done, questionId);
}

async function toNext(actor: Member, locale: Locale, { questionId, done }: Done): Promise<never> {
  const id = await nextReceived(actor).catch((error) => logFailure('next question', error));
  const path = id ? pathFor(locale, 'deskQuestion', { id }) : pathFor(locale, 'desk');
  return redirectDone(actor, path, done, questionId);
}

export const acceptAction = action(
  { ...byMember, name: 'accept question', schema: acceptAndCoverSchema },
  async (actor, input, locale) => {
    await acceptQuestion(actor, input);
    await toNext(actor, locale, { ...input, done: 'accepted' });
  },
);

export const readOriginalAction = action(
  { ...byMember, name: 'read original', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await readOriginal(actor, input);
    redirect(`${pathFor(locale, 'deskQuestion', { id: input.questionId })}#original`);
  },
);

export const setRiskAction = action(
  { ...byMember, name: 'set risk', schema: setRiskSchema },
  async (actor, input, locale) => {
    await setRisk(actor, input);
    await toQuestion(actor, locale, { ...input, done: 'weighed' });
  },
);

export const correctAction = action(
  { ...byMember, name: 'correct question', schema: correctSchema },
  async (actor, input, locale) => {
    const { stays } = await correctQuestion(actor, input);
    const said = { ...input, done: 'corrected' as const };
    await (stays ? toQuestion(actor, locale, said) : toInbox(actor, locale, said));
  },
);

export const declineAction = action(
  { ...byMember, name: 'decline question', schema: declineSchema },
  async (actor, input, locale) => {
    await declineQuestion(actor, input);
    await toNext(actor, locale, { ...input, done: 'declined' });
  },
);

export const claimAction = action(
  { ...byMember, name: 'claim question', schema: claimSchema },
  async (actor, input, locale) => {
    try {
      await claimQuestion(actor, input);
    } catch (error) {
      // The question has left this member's view, so the word about it stands above the others.
      if (error instanceof DomainError && error.code === 'taken')
        await toInbox(actor, locale, { ...input, done: 'taken' });
      throw error;
    }
    await toQuestion(actor, locale, { ...input, done: 'claimed' });
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
      await toQuestion(actor, locale, { ...input, done: 'restored' });
    }
    if (intent === 'insert') {
      showOther(await insertPiece(actor, { ...input, piece: input.what }));
      await toQuestion(actor, locale, { ...input, done: 'inserted' });
    }
    if (intent === 'submit') {
      const sent = await submitAnswer(actor, input);
      showOther(sent);
      await toInbox(actor, locale, { ...input, done: sent.reviewed ? 'submitted' : 'delivered' });
    }
    // Giving it back empty leaves nothing behind; a follow-up without an answer needs none.
    if (intent !== 'settle' || input.body !== '') showOther(await saveDraft(actor, input));
    if (intent === 'save') await toQuestion(actor, locale, { ...input, done: 'saved' });
    if (intent === 'preview') {
      redirect(`${pathFor(locale, 'deskQuestion', { id: input.questionId })}?preview=1#preview`);
    }
    if (intent === 'settle') {
      await settleQuestion(actor, input);
      await toInbox(actor, locale, { ...input, done: 'settled' });
    }
    await returnClaim(actor, input);
    await toInbox(actor, locale, { ...input, done: 'returned' });
  },
);

export const reviewAction = action(
  { ...byMember, name: 'review answer', schema: reviewSchema },
  async (actor, input, locale) => {
    if (input.intent === 'sendBack') {
      await sendBackAnswer(actor, input);
      await toInbox(actor, locale, { ...input, done: 'sentBack' });
    }
    await approveAnswer(actor, input);
    await toQuestion(actor, locale, { ...input, done: 'approved' });
  },
);
