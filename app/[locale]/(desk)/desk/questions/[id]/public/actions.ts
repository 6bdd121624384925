'use server';

import { redirect } from 'next/navigation';
import type { DoneName } from '#components/desk/frame/done-names.ts';
import { DECIDE } from '#components/desk/publishing/decide-place.ts';
import { currentMember } from '#lib/auth/session.ts';
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
} from '#lib/publishing/schema.ts';
import { seePublicForm } from '#lib/publishing/see-public-form.ts';
import { sendBackVersion, takeBackVersion } from '#lib/publishing/send-back-version.ts';
import { onQuestionSchema } from '#lib/questions/schema.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

function toQuestion(locale: Locale, id: QuestionId, done: DoneName): never {
  redirect(`${pathFor(locale, 'deskQuestion', { id })}?done=${done}`);
}

function toVersion(locale: Locale, id: QuestionId, more: string): never {
  redirect(`${pathFor(locale, 'deskPublic', { id })}${more}`);
}

export const editVersionAction = action(
  { ...byMember, name: 'edit public version', schema: editVersionSchema },
  async (actor, input, locale) => {
    const { questionId, intent } = input;
    if (intent === 'hand') {
      await handVersion(actor, input);
      toQuestion(locale, questionId, 'versionHanded');
    }
    if (intent === 'restore') {
      await restoreText(actor, input);
      toVersion(locale, questionId, '?done=versionSaved');
    }
    if (intent === 'save' || intent === 'preview') {
      await saveVersion(actor, input);
      toVersion(locale, questionId, intent === 'save' ? '?done=versionSaved' : '?view=read');
    }
    await decideMarks(actor, input);
    toVersion(locale, questionId, `#${DECIDE}`);
  },
);

export const readVersionAction = action(
  { ...byMember, name: 'read public version', schema: readVersionSchema },
  async (actor, input, locale) => {
    const { questionId } = input;
    if (input.intent === 'sendBack') {
      await sendBackVersion(actor, input);
      toQuestion(locale, questionId, 'versionSentBack');
    }
    toQuestion(locale, questionId, await publishQuestion(actor, input));
  },
);

export const takeBackAction = action(
  { ...byMember, name: 'take back public version', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await takeBackVersion(actor, input);
    toVersion(locale, input.questionId, '?done=versionTakenBack');
  },
);

export const seeFormAction = action(
  { ...byMember, name: 'see public form', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await seePublicForm(actor, input);
    toVersion(locale, input.questionId, '?done=versionSeen');
  },
);

export const keepUnpublishedAction = action(
  { ...byMember, name: 'keep unpublished', schema: keepUnpublishedSchema },
  async (actor, input, locale) => {
    await keepUnpublished(actor, input);
    toQuestion(locale, input.questionId, 'keptUnpublished');
  },
);

export const hideAction = action(
  { ...byMember, name: 'hide publication', schema: hideSchema },
  async (actor, input, locale) => {
    await hidePublication(actor, input);
    toQuestion(locale, input.questionId, 'hidden');
  },
);

export const restoreAction = action(
  { ...byMember, name: 'restore publication', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await restorePublication(actor, input);
    toQuestion(locale, input.questionId, 'restoredPublic');
  },
);
