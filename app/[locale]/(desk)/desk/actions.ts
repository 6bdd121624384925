'use server';

import { redirect } from 'next/navigation';
import { currentMember } from '#lib/auth/session.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { setShortcuts, shortcutsSchema } from '#lib/members/set-shortcuts.ts';
import { restSchema, restTheme } from '#lib/organisations/rest-theme.ts';
import { claimHoursSchema, setClaimHours } from '#lib/organisations/set-claim-hours.ts';
import { clearClaim, reassignClaim } from '#lib/questions/clear-claim.ts';
import { toMemberSchema } from '#lib/questions/hand-over-schema.ts';
import { onQuestionSchema } from '#lib/questions/schema.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

export const restThemeAction = action(
  { ...byMember, name: 'rest-theme', schema: restSchema },
  async (actor, input, locale) => {
    await restTheme(actor, input);
    redirect(`${pathFor(locale, 'desk')}?done=rested`);
  },
);

export const shortcutsAction = action(
  { ...byMember, name: 'shortcuts', schema: shortcutsSchema },
  async (actor, input, locale) => {
    await setShortcuts(actor, input);
    redirect(pathFor(locale, 'desk'));
  },
);

export const clearClaimAction = action(
  { ...byMember, name: 'clear claim', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await clearClaim(actor, input);
    redirect(`${pathFor(locale, 'desk')}?done=cleared`);
  },
);

export const reassignClaimAction = action(
  { ...byMember, name: 'reassign claim', schema: toMemberSchema },
  async (actor, input, locale) => {
    await reassignClaim(actor, input);
    redirect(`${pathFor(locale, 'desk')}?done=reassigned`);
  },
);

export const claimHoursAction = action(
  { ...byMember, name: 'claim hours', schema: claimHoursSchema },
  async (actor, input, locale) => {
    await setClaimHours(actor, input);
    redirect(`${pathFor(locale, 'desk')}?done=hoursSet`);
  },
);
