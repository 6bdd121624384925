'use server';

import type { Member } from '#lib/actor.ts';
import { currentMember } from '#lib/auth/session.ts';
import type { DoneName } from '#lib/desk/schema.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { forgetCheckIn } from '#lib/members/check-in.ts';
import { saveLimits } from '#lib/members/save-limits.ts';
import { saveProfile } from '#lib/members/save-profile.ts';
import {
  limitsSchema,
  mailPaceSchema,
  onCheckInSchema,
  profileSchema,
} from '#lib/members/schema.ts';
import { setMailPace } from '#lib/members/set-mail-pace.ts';
import { onCallSchema, setOnCall } from '#lib/members/set-on-call.ts';
import { setShortcuts, shortcutsSchema } from '#lib/members/set-shortcuts.ts';
import { moveOwnStageSchema, moveStage } from '#lib/passing-on/move-stage.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { redirectDone } from '#lib/web/redirect-done.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

function toSelf(actor: Member, locale: Locale, done: DoneName): Promise<never> {
  return redirectDone(actor, pathFor(locale, 'deskSelf'), done);
}

export const profileAction = action(
  { ...byMember, name: 'save profile', schema: profileSchema },
  async (actor, input, locale) => {
    await saveProfile(actor, input);
    await toSelf(actor, locale, 'profileSaved');
  },
);

export const limitsAction = action(
  { ...byMember, name: 'save limits', schema: limitsSchema },
  async (actor, input, locale) => {
    await saveLimits(actor, input);
    await toSelf(actor, locale, 'limitsSaved');
  },
);

export const onCallAction = action(
  { ...byMember, name: 'on call', schema: onCallSchema },
  async (actor, input, locale) => {
    await setOnCall(actor, input);
    await toSelf(actor, locale, input.hours > 0 ? 'onCallBegun' : 'onCallEnded');
  },
);

export const moveOwnStageAction = action(
  { ...byMember, name: 'move own stage', schema: moveOwnStageSchema },
  async (actor, input, locale) => {
    await moveStage(actor, { ...input, memberId: actor.id });
    await toSelf(actor, locale, 'stageMoved');
  },
);

export const mailPaceAction = action(
  { ...byMember, name: 'mail pace', schema: mailPaceSchema },
  async (actor, input, locale) => {
    await setMailPace(actor, input);
    await toSelf(actor, locale, 'mailSaved');
  },
);

export const shortcutsAction = action(
  { ...byMember, name: 'shortcuts', schema: shortcutsSchema },
  async (actor, input, locale) => {
    await setShortcuts(actor, input);
    await toSelf(actor, locale, 'shortcutsSaved');
  },
);

export const forgetCheckInAction = action(
  { ...byMember, name: 'forget check-in', schema: onCheckInSchema },
  async (actor, input, locale) => {
    await forgetCheckIn(actor, input);
    await toSelf(actor, locale, 'checkInForgotten');
  },
);
