'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { SAID_ID } from '#components/thread/said-id.ts';
import { VISITOR } from '#lib/actor.ts';
import { feedbackSchema } from '#lib/answers/schema.ts';
import { tellAnswerer } from '#lib/answers/tell-answerer.ts';
import { deleteQuestion, isDeleted } from '#lib/asking/delete-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { resendQuestion } from '#lib/asking/resend-question.ts';
import { DomainError } from '#lib/errors.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { askForChange } from '#lib/publishing/ask-for-change.ts';
import { acceptPublicVersion, refusePublicVersion } from '#lib/publishing/decide-public-version.ts';
import { acceptPublicVersionSchema, changeWishSchema } from '#lib/publishing/schema.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { followUpSchema, resendSchema } from '#lib/questions/schema.ts';
import { decidedTexts } from '#lib/safety/decided-texts.ts';
import { withFound } from '#lib/safety/schema.ts';
import { action } from '#lib/web/action.ts';
import { currentAsker, endAskerSession } from '#lib/web/asker-session.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { saidNow, type ThreadDeed } from '#lib/web/said-now.ts';

const asker = { actor: currentAsker, limit: RATE_LIMITS.write };
const nothing = z.object({});

const redirectSaid = (locale: Locale, deed: ThreadDeed): never =>
  redirect(`${pathFor(locale, 'thread')}?done=${saidNow(deed)}#${SAID_ID}`);

export const followUpAction = action(
  { name: 'follow-up', schema: withFound(followUpSchema), looked: true, ...asker },
  async (actor, input, locale) => {
    await followUp(actor, await decidedTexts(input, locale));
    redirectSaid(locale, 'followedUp');
  },
);

export const resendAction = action(
  { name: 'resend', schema: withFound(resendSchema), looked: true, ...asker },
  async (actor, input, locale) => {
    await resendQuestion(actor, await decidedTexts(input, locale));
    redirect(pathFor(locale, 'thread'));
  },
);

export const acceptPublicVersionAction = action(
  { name: 'accept-public-version', schema: acceptPublicVersionSchema, ...asker },
  async (actor, input, locale) => {
    await acceptPublicVersion(actor, input);
    redirectSaid(locale, 'accepted');
  },
);

export const refusePublicVersionAction = action(
  { name: 'refuse-public-version', schema: nothing, ...asker },
  async (actor, _input, locale) => {
    await refusePublicVersion(actor);
    redirectSaid(locale, 'refused');
  },
);

export const withdrawPublicationAction = action(
  { name: 'withdraw-publication', schema: nothing, ...asker },
  async (actor, _input, locale) => {
    await withdrawPublication(actor);
    redirectSaid(locale, 'withdrawn');
  },
);

export const deleteQuestionAction = action(
  {
    name: 'delete-question',
    schema: z.object({ pass: z.string().default('') }),
    actor: async () => VISITOR,
    limit: RATE_LIMITS.write,
    secret: ['pass'],
  },
  async (visitor, { pass }, locale) => {
    await deleteOpenQuestion().catch(async (error) => {
      // Pressed twice, or deleted on another device meanwhile: it is gone, as was wished.
      if (!(error instanceof DomainError && (await isDeleted(visitor, pass)))) throw error;
    });
    await endAskerSession();
    redirect(`${pathFor(locale, 'myQuestion')}?ended=${saidNow('deleted')}`);
  },
);

async function deleteOpenQuestion(): Promise<void> {
  await deleteQuestion(await currentAsker());
}

export const feedbackAction = action(
  { name: 'feedback', schema: feedbackSchema, ...asker },
  async (actor, input, locale) => {
    await tellAnswerer(actor, input);
    redirect(pathFor(locale, 'thread'));
  },
);

export const askForChangeAction = action(
  { name: 'ask-for-change', schema: changeWishSchema, ...asker },
  async (actor, input, locale) => {
    await askForChange(actor, input);
    redirectSaid(locale, 'wished');
  },
);

/** The key, shown again on the first return, has been saved: any action forgets it. */
export const hideKeyAction = action(
  { name: 'hide-key', schema: nothing, ...asker },
  async (_actor, _input, locale) => {
    redirect(pathFor(locale, 'thread'));
  },
);

export const endAction = action(
  { name: 'end-asker-session', schema: nothing, ...asker },
  async (_actor, _input, locale) => {
    await endAskerSession();
    redirect(pathFor(locale, 'home'));
  },
);
