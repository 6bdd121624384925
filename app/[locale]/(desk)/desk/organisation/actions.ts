'use server';

import { redirect } from 'next/navigation';
import type { Done } from '#components/desk/done.ts';
import { currentMember } from '#lib/auth/session.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { reviewRateSchema, setReviewRate } from '#lib/organisations/review-rate.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

function back(locale: Locale, done: Done): never {
  redirect(`${pathFor(locale, 'deskOrganisation')}?done=${done}`);
}

export const reviewRateAction = action(
  { ...byMember, name: 'review rate', schema: reviewRateSchema },
  async (actor, input, locale) => {
    await setReviewRate(actor, input);
    back(locale, 'rateSet');
  },
);
