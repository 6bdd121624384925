'use server';

import { redirect } from 'next/navigation';
import { SAID_ID } from '#components/thread/said-id.ts';
import { type Asker, VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { sameKeyFields } from '#lib/keys/schema.ts';
import { askSchema } from '#lib/questions/schema.ts';
import { decidedTexts } from '#lib/safety/decided-texts.ts';
import { withFound } from '#lib/safety/schema.ts';
import { similarFirst } from '#lib/similar/similar-first.ts';
import { SIMILAR_SEEN } from '#lib/similar/view.ts';
import { action } from '#lib/web/action.ts';
import { startAskerSession } from '#lib/web/asker-session.ts';
import { countAskingForm, takeAskingTurn } from '#lib/web/asking-turn.ts';
import { chosenKey, lookAtKey } from '#lib/web/chosen-key.ts';
import { ownThread } from '#lib/web/own-paths.ts';

export const askAction = action(
  {
    name: 'ask',
    schema: withFound(askSchema.extend(sameKeyFields)),
    actor: async () => VISITOR,
    before: async (input, form, locale) => {
      await lookAtKey(input);
      await takeAskingTurn(form);
      return similarFirst(input, form, locale);
    },
    limit: countAskingForm,
    looked: true,
    also: ['opened', 'person', SIMILAR_SEEN],
    secret: ['key', 'proof', 'scripts', 'website'],
  },
  async (visitor, input, locale) => {
    const chosen = await chosenKey(visitor, input);
    const decided = await decidedTexts(input, locale);
    const asked = await askQuestion(visitor, decided, chosen?.keyId ?? null);
    await startAskerSession({ ...asked, code: asked.code ?? chosen?.code ?? null });
    if (asked.code !== null) redirect(pathFor(locale, 'key'));
    const asker: Asker = { kind: 'asker', questionId: asked.questionId };
    redirect(await ownThread(locale, asker, { deed: 'added', id: SAID_ID }));
  },
);
