'use server';

import { currentMember } from '#lib/auth/session.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { checkIn, heardCheckIn } from '#lib/members/check-in.ts';
import { checkInSchema, onCheckInSchema } from '#lib/members/schema.ts';
import { restSchema, restTheme } from '#lib/organisations/rest-theme.ts';
import { claimHoursSchema, setClaimHours } from '#lib/organisations/set-claim-hours.ts';
import { setSupportPerson, supportPersonSchema } from '#lib/organisations/support-person.ts';
import { askToAnswer } from '#lib/passing-on/ask-to-answer.ts';
import { clearClaim, reassignClaim } from '#lib/passing-on/clear-claim.ts';
import { promiseAnew } from '#lib/passing-on/promise-anew.ts';
import { promiseAnewSchema, toMemberSchema } from '#lib/passing-on/schema.ts';
import { onQuestionSchema } from '#lib/questions/schema.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { redirectDone } from '#lib/web/redirect-done.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

export const restThemeAction = action(
  { ...byMember, name: 'rest-theme', schema: restSchema },
  async (actor, input, locale) => {
    await restTheme(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'rested');
  },
);

export const clearClaimAction = action(
  { ...byMember, name: 'clear claim', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await clearClaim(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'cleared');
  },
);

export const reassignClaimAction = action(
  { ...byMember, name: 'reassign claim', schema: toMemberSchema },
  async (actor, input, locale) => {
    await reassignClaim(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'reassigned');
  },
);

export const promiseAnewAction = action(
  { ...byMember, name: 'promise anew', schema: promiseAnewSchema },
  async (actor, input, locale) => {
    await promiseAnew(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'promisedAnew', input.questionId);
  },
);

export const askToAnswerAction = action(
  { ...byMember, name: 'ask to answer', schema: toMemberSchema },
  async (actor, input, locale) => {
    await askToAnswer(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'askedToAnswer', input.questionId);
  },
);

export const claimHoursAction = action(
  { ...byMember, name: 'claim hours', schema: claimHoursSchema },
  async (actor, input, locale) => {
    await setClaimHours(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'hoursSet');
  },
);

export const supportPersonAction = action(
  { ...byMember, name: 'support person', schema: supportPersonSchema },
  async (actor, input, locale) => {
    await setSupportPerson(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'personNamed');
  },
);

export const checkInAction = action(
  { ...byMember, name: 'check in', schema: checkInSchema },
  async (actor, input, locale) => {
    await checkIn(actor, input);
    const said = input.intent === 'keep' && input.feeling !== 'talk' ? 'checkedIn' : null;
    const done = input.intent === 'skip' ? 'leftInPeace' : (said ?? 'talkAsked');
    await redirectDone(actor, pathFor(locale, 'desk'), done);
  },
);

export const heardCheckInAction = action(
  { ...byMember, name: 'heard check-in', schema: onCheckInSchema },
  async (actor, input, locale) => {
    await heardCheckIn(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'heard');
  },
);
