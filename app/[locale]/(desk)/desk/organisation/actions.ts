'use server';

import type { Member } from '#lib/actor.ts';
import { currentMember } from '#lib/auth/session.ts';
import type { DoneName } from '#lib/desk/schema.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { saveGuidance } from '#lib/organisations/own-words.ts';
import { reviewRateSchema, setReviewRate } from '#lib/organisations/review-rate.ts';
import { deleteTemplateSchema, guidanceSchema, templateSchema } from '#lib/organisations/schema.ts';
import { deleteTemplate, saveTemplate } from '#lib/organisations/templates.ts';
import { setWatchHours, watchHoursSchema } from '#lib/organisations/watch-hours.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { redirectDone } from '#lib/web/redirect-done.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

function back(actor: Member, locale: Locale, done: DoneName): Promise<never> {
  return redirectDone(actor, pathFor(locale, 'deskOrganisation'), done);
}

export const reviewRateAction = action(
  { ...byMember, name: 'review rate', schema: reviewRateSchema },
  async (actor, input, locale) => {
    await setReviewRate(actor, input);
    await back(actor, locale, 'rateSet');
  },
);

export const watchHoursAction = action(
  { ...byMember, name: 'watch hours', schema: watchHoursSchema },
  async (actor, input, locale) => {
    await setWatchHours(actor, input);
    await back(actor, locale, 'watchSet');
  },
);

export const guidanceAction = action(
  { ...byMember, name: 'save guidance', schema: guidanceSchema },
  async (actor, input, locale) => {
    await saveGuidance(actor, input);
    await back(actor, locale, 'guidanceSaved');
  },
);

export const templateAction = action(
  { ...byMember, name: 'save template', schema: templateSchema },
  async (actor, input, locale) => {
    await saveTemplate(actor, input);
    await back(actor, locale, 'templateSaved');
  },
);

export const deleteTemplateAction = action(
  { ...byMember, name: 'delete template', schema: deleteTemplateSchema },
  async (actor, input, locale) => {
    await deleteTemplate(actor, input);
    await back(actor, locale, 'templateDeleted');
  },
);
