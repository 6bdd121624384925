'use server';

import { redirect } from 'next/navigation';
import type { DoneName } from '#components/desk/frame/done-names.ts';
import { currentMember } from '#lib/auth/session.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { saveGuidance } from '#lib/organisations/own-words.ts';
import { reviewRateSchema, setReviewRate } from '#lib/organisations/review-rate.ts';
import { deleteTemplateSchema, guidanceSchema, templateSchema } from '#lib/organisations/schema.ts';
import { deleteTemplate, saveTemplate } from '#lib/organisations/templates.ts';
import { setWatchHours, watchHoursSchema } from '#lib/organisations/watch-hours.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

function back(locale: Locale, done: DoneName): never {
  redirect(`${pathFor(locale, 'deskOrganisation')}?done=${done}`);
}

export const reviewRateAction = action(
  { ...byMember, name: 'review rate', schema: reviewRateSchema },
  async (actor, input, locale) => {
    await setReviewRate(actor, input);
    back(locale, 'rateSet');
  },
);

export const watchHoursAction = action(
  { ...byMember, name: 'watch hours', schema: watchHoursSchema },
  async (actor, input, locale) => {
    await setWatchHours(actor, input);
    back(locale, 'watchSet');
  },
);

export const guidanceAction = action(
  { ...byMember, name: 'save guidance', schema: guidanceSchema },
  async (actor, input, locale) => {
    await saveGuidance(actor, input);
    back(locale, 'guidanceSaved');
  },
);

export const templateAction = action(
  { ...byMember, name: 'save template', schema: templateSchema },
  async (actor, input, locale) => {
    await saveTemplate(actor, input);
    back(locale, 'templateSaved');
  },
);

export const deleteTemplateAction = action(
  { ...byMember, name: 'delete template', schema: deleteTemplateSchema },
  async (actor, input, locale) => {
    await deleteTemplate(actor, input);
    back(locale, 'templateDeleted');
  },
);
