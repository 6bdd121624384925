'use server';

import { redirect } from 'next/navigation';
import type { DoneName } from '#components/desk/frame/done-names.ts';
import { currentMember } from '#lib/auth/session.ts';
import { raiseConcern, settleConcern } from '#lib/consult/concern.ts';
import { giveSupport } from '#lib/consult/give-support.ts';
import { askForSupport, takeNote } from '#lib/consult/note.ts';
import {
  concernSchema,
  noteSchema,
  requestSchema,
  settleConcernSchema,
  supportSchema,
} from '#lib/consult/schema.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { QuestionId } from '#lib/id.ts';
import { takeAlarm } from '#lib/on-call/take-alarm.ts';
import { onQuestionSchema } from '#lib/questions/schema.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

function back(locale: Locale, id: QuestionId, done: DoneName): never {
  redirect(`${pathFor(locale, 'deskQuestion', { id })}?done=${done}`);
}

export const noteAction = action(
  { ...byMember, name: 'take note', schema: noteSchema },
  async (actor, { questionId, note: text, noteTo: to }, locale) => {
    await takeNote(actor, { questionId, text, to });
    back(locale, questionId, 'noted');
  },
);

export const requestAction = action(
  { ...byMember, name: 'ask for support', schema: requestSchema },
  async (actor, { questionId, request: text, requestTo: to }, locale) => {
    await askForSupport(actor, { questionId, text, to });
    back(locale, questionId, 'requested');
  },
);

export const supportAction = action(
  { ...byMember, name: 'give support', schema: supportSchema },
  async (actor, { questionId, noteId, reply: text }, locale) => {
    await giveSupport(actor, { questionId, noteId, text });
    back(locale, questionId, 'supported');
  },
);

export const concernAction = action(
  { ...byMember, name: 'raise concern', schema: concernSchema },
  async (actor, { questionId, concern: text }, locale) => {
    await raiseConcern(actor, { questionId, text });
    back(locale, questionId, 'concernRaised');
  },
);

export const takeAlarmAction = action(
  { ...byMember, name: 'take alarm', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await takeAlarm(actor, input);
    back(locale, input.questionId, 'alarmTaken');
  },
);

export const settleConcernAction = action(
  { ...byMember, name: 'settle concern', schema: settleConcernSchema },
  async (actor, { questionId, settled: text }, locale) => {
    await settleConcern(actor, { questionId, text });
    back(locale, questionId, 'concernSettled');
  },
);
