'use server';

import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { z } from 'zod';
import { VISITOR } from '#lib/actor.ts';
import {
  actAs,
  currentMember,
  demoSignIn,
  endStaffSession,
  sendSignInLink,
} from '#lib/auth/session.ts';
import { seesQuestion } from '#lib/desk/other-roles.ts';
import { env } from '#lib/env.ts';
import { DomainError } from '#lib/errors.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { pathAfterSignIn, wayIn } from '#lib/i18n/way-in.ts';
import { idFields } from '#lib/id-fields.ts';
import { logFailure } from '#lib/log.ts';
import { action } from '#lib/web/action.ts';
import { endAskerSession } from '#lib/web/asker-session.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { getsLinkInDemo, isTriedOut } from '../../../../prisma/seed/demo-accounts.ts';

const visitor = { actor: async () => VISITOR, limit: RATE_LIMITS.signIn };
const emailSchema = z.object({ email: z.email('missing'), to: z.string().optional() });

/** The answer is the same, and as quick, whether the address is known or not. */
export const sendLinkAction = action(
  { name: 'send-sign-in-link', schema: emailSchema, ...visitor },
  async (_visitor, { email, to }, locale) => {
    after(async () => {
      if (env().demo && !getsLinkInDemo(email)) return;
      await sendSignInLink(locale, email, to).catch((error) => logFailure('sign-in-mail', error));
    });
    redirect(wayIn(locale, to, { sent: '1' }));
  },
);

export const demoSignInAction = action(
  { name: 'demo-sign-in', schema: emailSchema, ...visitor, limit: RATE_LIMITS.write },
  async (_visitor, { email, to }, locale) => {
    if (!isTriedOut(email)) throw new DomainError('not_allowed');
    await demoSignIn(email);
    redirect(pathAfterSignIn(locale, to));
  },
);

export const actAsAction = action(
  {
    name: 'act-as',
    schema: z.object({ memberId: idFields.member, questionId: idFields.question.optional() }),
    actor: currentMember,
    limit: RATE_LIMITS.write,
  },
  async (actor, { memberId, questionId: id }, locale) => {
    const member = await actAs(actor, memberId);
    const stays = id !== undefined && (await seesQuestion(member, id));
    redirect(stays ? pathFor(locale, 'deskQuestion', { id }) : pathFor(locale, 'desk'));
  },
);

export const signOut = action(
  { name: 'sign-out', schema: z.object({}), ...visitor, limit: RATE_LIMITS.write },
  async (_visitor, _input, locale) => {
    await endStaffSession();
    await endAskerSession(); // whoever signs out leaves this browser to others
    redirect(pathFor(locale, 'home'));
  },
);
