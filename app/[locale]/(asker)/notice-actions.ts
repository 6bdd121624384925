'use server';

import { redirect } from 'next/navigation';
import { pathFor } from '#lib/i18n/routing.ts';
import { askAboutAddress } from '#lib/notices/ask-about-address.ts';
import { addEmail, addPush, removeChannel } from '#lib/notices/channels.ts';
import { emailNoticeSchema, pushNoticeSchema, removeNoticeSchema } from '#lib/notices/schema.ts';
import { action } from '#lib/web/action.ts';
import { askerWithCode } from '#lib/web/asker-session.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const asker = { actor: askerWithCode, limit: RATE_LIMITS.write };

export const addEmailAction = action(
  { name: 'add-email', schema: emailNoticeSchema, before: askAboutAddress, ...asker },
  async (actor, { email, page }, locale) => {
    await addEmail(actor, email, locale);
    redirect(pathFor(locale, page));
  },
);

export const addPushAction = action(
  { name: 'add-push', schema: pushNoticeSchema, ...asker, secret: ['subscription'] },
  async (actor, { subscription, page }, locale) => {
    await addPush(actor, subscription, locale);
    redirect(pathFor(locale, page));
  },
);

export const removeNoticeAction = action(
  { name: 'remove-notice', schema: removeNoticeSchema, ...asker },
  async (actor, { page, ...input }, locale) => {
    await removeChannel(actor, input);
    redirect(pathFor(locale, page));
  },
);
