'use server';

import { redirect } from 'next/navigation';
import type { Asker } from '#lib/actor.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { askAboutAddress } from '#lib/notices/ask-about-address.ts';
import { addEmail, addPush, removeChannel } from '#lib/notices/channels.ts';
import {
  emailNoticeSchema,
  type NoticePage,
  pushNoticeSchema,
  removeNoticeSchema,
} from '#lib/notices/schema.ts';
import { action } from '#lib/web/action.ts';
import { askerWithCode } from '#lib/web/asker-session.ts';
import { ownThread } from '#lib/web/own-paths.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const asker = { actor: askerWithCode, limit: RATE_LIMITS.write };

const noticePage = async (actor: Asker, page: NoticePage, locale: Locale): Promise<string> =>
  page === 'thread' ? ownThread(locale, actor) : pathFor(locale, page);

export const addEmailAction = action(
  { name: 'add-email', schema: emailNoticeSchema, before: askAboutAddress, ...asker },
  async (actor, { email, page }, locale) => {
    await addEmail(actor, email, locale);
    redirect(await noticePage(actor, page, locale));
  },
);

export const addPushAction = action(
  { name: 'add-push', schema: pushNoticeSchema, ...asker, secret: ['subscription'] },
  async (actor, { subscription, page }, locale) => {
    await addPush(actor, subscription, locale);
    redirect(await noticePage(actor, page, locale));
  },
);

export const removeNoticeAction = action(
  { name: 'remove-notice', schema: removeNoticeSchema, ...asker },
  async (actor, { page, ...input }, locale) => {
    await removeChannel(actor, input);
    redirect(await noticePage(actor, page, locale));
  },
);
