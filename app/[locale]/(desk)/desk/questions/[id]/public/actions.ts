'use server';

import { redirect } from 'next/navigation';
import { DECIDE } from '#components/desk/publishing/decide-place.ts';
import type { Member } from '#lib/actor.ts';
import { currentMember } from '#lib/auth/session.ts';
import type { DoneName } from '#lib/desk/schema.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { QuestionId } from '#lib/id.ts';
import { decideMarks } from '#lib/publishing/decide-marks.ts';
import { handVersion } from '#lib/publishing/hand-version.ts';
import { hidePublication, restorePublication } from '#lib/publishing/hide-publication.ts';
import { keepUnpublished } from '#lib/publishing/keep-unpublished.ts';
import { publishQuestion } from '#lib/publishing/publish-question.ts';
import { restoreText } from '#lib/publishing/restore-text.ts';
import { saveVersion } from '#lib/publishing/save-version.ts';
import {
  editVersionSchema,
  hideSchema,
  keepUnpublishedSchema,
  readVersionSchema,
  restoreSchema,
} from '#lib/publishing/schema.ts';
import { seePublicForm } from '#lib/publishing/see-public-form.ts';
import { sendBackVersion, takeBackVersion } from '#lib/publishing/send-back-version.ts';
import { onQuestionSchema } from '#lib/questions/schema.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { redirectDone } from '#lib/web/redirect-done.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

type Done = { questionId: QuestionId; done: DoneName };

function toQuestion(actor: Member, locale: Locale, { questionId, done }: Done): Promise<never> {
  return redirectDone(actor, pathFor(locale, 'deskQuestion', { id: questionId }), done, questionId);
}

function toVersion(actor: Member, locale: Locale, { questionId, done }: Done): Promise<never> {
  return redirectDone(actor, pathFor(locale, 'deskPublic', { id: questionId }), done, questionId);
}

export const editVersionAction = action(
  { ...byMember, name: 'edit public version', schema: editVersionSchema },
  async (actor, input, locale) => {
    const { questionId, intent } = input;
    if (intent === 'hand') {
      await handVersion(actor, input);
      await toQuestion(actor, locale, { questionId, done: 'versionHanded' });
    }
    if (intent === 'restore') {
      await restoreText(actor, input);
      await toVersion(actor, locale, { questionId, done: 'versionSaved' });
    }
    const page = pathFor(locale, 'deskPublic', { id: questionId });
    if (intent === 'save' || intent === 'preview') {
      await saveVersion(actor, input);
      if (intent === 'preview') redirect(`${page}?view=read`);
      await toVersion(actor, locale, { questionId, done: 'versionSaved' });
    }
    await decideMarks(actor, input);
    redirect(`${page}#${DECIDE}`);
  },
);

export const readVersionAction = action(
  { ...byMember, name: 'read public version', schema: readVersionSchema },
  async (actor, input, locale) => {
    const { questionId } = input;
    if (input.intent === 'sendBack') {
      await sendBackVersion(actor, input);
      return toQuestion(actor, locale, { questionId, done: 'versionSentBack' });
    }
    await toQuestion(actor, locale, { questionId, done: await publishQuestion(actor, input) });
  },
);

export const takeBackAction = action(
  { ...byMember, name: 'take back public version', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await takeBackVersion(actor, input);
    await toVersion(actor, locale, { ...input, done: 'versionTakenBack' });
  },
);

export const seeFormAction = action(
  { ...byMember, name: 'see public form', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await seePublicForm(actor, input);
    await toVersion(actor, locale, { ...input, done: 'versionSeen' });
  },
);

export const keepUnpublishedAction = action(
  { ...byMember, name: 'keep unpublished', schema: keepUnpublishedSchema },
  async (actor, input, locale) => {
    await keepUnpublished(actor, input);
    await toQuestion(actor, locale, { ...input, done: 'keptUnpublished' });
  },
);

export const hideAction = action(
  { ...byMember, name: 'hide publication', schema: hideSchema },
  async (actor, input, locale) => {
    await hidePublication(actor, input);
    await toQuestion(actor, locale, { ...input, done: 'hidden' });
  },
);

export const restoreAction = action(
  { ...byMember, name: 'restore publication', schema: restoreSchema },
  async (actor, input, locale) => {
    await restorePublication(actor, input);
    const { questionId } = input;
    await toQuestion(actor, locale, { questionId, done: 'restoredPublic' });
  },
);
