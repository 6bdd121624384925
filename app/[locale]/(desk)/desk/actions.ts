'use server';

import { redirect } from 'next/navigation';
import { currentMember } from '#lib/auth/session.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { restSchema, restTheme } from '#lib/organisations/rest-theme.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

export const restThemeAction = action(
  { name: 'rest-theme', schema: restSchema, actor: currentMember, limit: RATE_LIMITS.write },
  async (actor, input, locale) => {
    await restTheme(actor, input);
    redirect(`${pathFor(locale, 'desk')}?done=rested`);
  },
);
