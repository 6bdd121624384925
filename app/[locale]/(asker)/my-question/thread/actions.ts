'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { SAID_ID } from '#components/thread/said-id.ts';
import { type Asker, VISITOR } from '#lib/actor.ts';
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
import {
  askerOfMark,
  askerSession,
  currentAsker,
  endAskerSession,
  useOpenKey,
} from '#lib/web/asker-session.ts';
import { ownHome, ownThread } from '#lib/web/own-paths.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { saidNow, type ThreadDeed } from '#lib/web/said-now.ts';

const asker = { actor: currentAsker, limit: RATE_LIMITS.write };
const nothing = z.object({});
const holder = {
  actor: async () => {
    await useOpenKey();
    return VISITOR;
  },
  limit: RATE_LIMITS.write,
};

const redirectSaid = async (actor: Asker, locale: Locale, deed: ThreadDeed): Promise<never> =>
  redirect(await ownThread(locale, actor, { deed, id: SAID_ID }));

export const followUpAction = action(
  { name: 'follow-up', schema: withFound(followUpSchema), looked: true, ...asker },
  async (actor, input, locale) => {
    await followUp(actor, await decidedTexts(input, locale));
    await redirectSaid(actor, locale, 'followedUp');
  },
);

export const resendAction = action(
  { name: 'resend', schema: withFound(resendSchema), looked: true, ...asker },
  async (actor, input, locale) => {
    await resendQuestion(actor, await decidedTexts(input, locale));
    redirect(await ownThread(locale, actor));
  },
);

export const acceptPublicVersionAction = action(
  { name: 'accept-public-version', schema: acceptPublicVersionSchema, ...asker },
  async (actor, input, locale) => {
    await acceptPublicVersion(actor, input);
    await redirectSaid(actor, locale, 'accepted');
  },
);

export const refusePublicVersionAction = action(
  { name: 'refuse-public-version', schema: nothing, ...asker },
  async (actor, _input, locale) => {
    await refusePublicVersion(actor);
    await redirectSaid(actor, locale, 'refused');
  },
);

export const withdrawPublicationAction = action(
  { name: 'withdraw-publication', schema: nothing, ...asker },
  async (actor, _input, locale) => {
    await withdrawPublication(actor);
    await redirectSaid(actor, locale, 'withdrawn');
  },
);

export const deleteQuestionAction = action(
  {
    name: 'delete-question',
    schema: z.object({ pass: z.string().default(''), which: z.string().optional() }),
    actor: async () => VISITOR,
    limit: RATE_LIMITS.write,
    secret: ['pass'],
  },
  async (visitor, { pass, which }, locale) => {
    await deleteOpenQuestion(which).catch(async (error) => {
      // Pressed twice, or deleted on another device meanwhile: it is gone, as was wished.
      if (!(error instanceof DomainError && (await isDeleted(visitor, pass)))) throw error;
    });
    // A key that holds more stays open, with the rest.
    if (await askerSession()) redirect(`${pathFor(locale, 'mine')}?done=${saidNow('deleted')}`);
    await endAskerSession();
    redirect(`${pathFor(locale, 'myQuestion')}?ended=${saidNow('deleted')}`);
  },
);

async function deleteOpenQuestion(which: string | undefined): Promise<void> {
  await deleteQuestion(await askerOfMark(which));
}

export const feedbackAction = action(
  { name: 'feedback', schema: feedbackSchema, ...asker },
  async (actor, input, locale) => {
    await tellAnswerer(actor, input);
    redirect(await ownThread(locale, actor));
  },
);

export const askForChangeAction = action(
  { name: 'ask-for-change', schema: changeWishSchema, ...asker },
  async (actor, input, locale) => {
    await askForChange(actor, input);
    await redirectSaid(actor, locale, 'wished');
  },
);

/** The key, shown again on the first return, has been saved: any action forgets it. */
export const hideKeyAction = action(
  { name: 'hide-key', schema: nothing, ...holder },
  async (visitor, _input, locale) => {
    const session = await askerSession();
    redirect(
      session ? await ownHome(visitor, locale, session.keyId) : pathFor(locale, 'myQuestion'),
    );
  },
);

export const endAction = action(
  { name: 'end-asker-session', schema: nothing, ...holder },
  async (_visitor, _input, locale) => {
    await endAskerSession();
    redirect(pathFor(locale, 'home'));
  },
);
