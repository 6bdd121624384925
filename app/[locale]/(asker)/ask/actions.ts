'use server';

import { redirect } from 'next/navigation';
import { VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { askSchema } from '#lib/questions/schema.ts';
import { decidedTexts } from '#lib/safety/decided-texts.ts';
import { withFound } from '#lib/safety/schema.ts';
import { similarFirst } from '#lib/similar/similar-first.ts';
import { SIMILAR_SEEN } from '#lib/similar/view.ts';
import { action } from '#lib/web/action.ts';
import { startAskerSession } from '#lib/web/asker-session.ts';
import { countAskingForm, takeAskingTurn } from '#lib/web/asking-turn.ts';

export const askAction = action(
  {
    name: 'ask',
    schema: withFound(askSchema),
    actor: async () => VISITOR,
    before: async (input, form, locale) => {
      await takeAskingTurn(form);
      return similarFirst(input, form, locale);
    },
    limit: countAskingForm,
    looked: true,
    also: ['opened', 'person', SIMILAR_SEEN],
    secret: ['proof', 'scripts', 'website'],
  },
  async (visitor, input, locale) => {
    const asked = await askQuestion(visitor, await decidedTexts(input, locale));
    await startAskerSession(asked);
    redirect(pathFor(locale, 'receipt'));
  },
);
