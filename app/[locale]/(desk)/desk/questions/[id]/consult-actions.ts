'use server';

import type { Member } from '#lib/actor.ts';
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
import type { DoneName } from '#lib/desk/schema.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { QuestionId } from '#lib/id.ts';
import { giveAlarmBack } from '#lib/on-call/give-alarm-back.ts';
import { takeAlarm } from '#lib/on-call/take-alarm.ts';
import { onQuestionSchema } from '#lib/questions/schema.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { redirectDone } from '#lib/web/redirect-done.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

function back(actor: Member, locale: Locale, id: QuestionId, done: DoneName): Promise<never> {
  return redirectDone(actor, pathFor(locale, 'deskQuestion', { id }), done, id);
}

export const noteAction = action(
  { ...byMember, name: 'take note', schema: noteSchema },
  async (actor, { questionId, note: text, noteTo: to }, locale) => {
    await takeNote(actor, { questionId, text, to });
    await back(actor, locale, questionId, 'noted');
  },
);

export const requestAction = action(
  { ...byMember, name: 'ask for support', schema: requestSchema },
  async (actor, { questionId, request: text, requestTo: to }, locale) => {
    await askForSupport(actor, { questionId, text, to });
    await back(actor, locale, questionId, 'requested');
  },
);

export const supportAction = action(
  { ...byMember, name: 'give support', schema: supportSchema },
  async (actor, { questionId, noteId, reply: text }, locale) => {
    await giveSupport(actor, { questionId, noteId, text });
    await back(actor, locale, questionId, 'supported');
  },
);

export const concernAction = action(
  { ...byMember, name: 'raise concern', schema: concernSchema },
  async (actor, { questionId, concern: text }, locale) => {
    await raiseConcern(actor, { questionId, text });
    await back(actor, locale, questionId, 'concernRaised');
  },
);

export const takeAlarmAction = action(
  { ...byMember, name: 'take alarm', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await takeAlarm(actor, input);
    await back(actor, locale, input.questionId, 'alarmTaken');
  },
);

export const giveAlarmBackAction = action(
  { ...byMember, name: 'give alarm back', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await giveAlarmBack(actor, input);
    await back(actor, locale, input.questionId, 'alarmReturned');
  },
);

export const settleConcernAction = action(
  { ...byMember, name: 'settle concern', schema: settleConcernSchema },
  async (actor, { questionId, settled: text }, locale) => {
    await settleConcern(actor, { questionId, text });
    await back(actor, locale, questionId, 'concernSettled');
  },
);
