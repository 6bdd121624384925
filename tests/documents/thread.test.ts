import { SYSTEM, VISITOR } from '#lib/actor.ts';
import './page.ts'; // before everything else: the framework that there is not

import { beforeAll, describe, expect, test } from 'vitest';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { client } from '#lib/db/client.ts';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeId } from '#lib/id.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { markOf } from '#lib/keys/mark.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { expireQuestion } from '#lib/triage/expire-question.ts';
import * as key from '../../app/[locale]/(asker)/ask/key/page.tsx';
import * as ask from '../../app/[locale]/(asker)/ask/page.tsx';
import { ClosedThread } from '../../app/[locale]/(asker)/closed-thread.tsx';
import * as mine from '../../app/[locale]/(asker)/mine/page.tsx';
import * as thread from '../../app/[locale]/(asker)/my-question/thread/page.tsx';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { type Crew, createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { askedQuestion, claimedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { testDatabase } from '../support/database.ts';
import { openThread } from '../support/framework.ts';
import { documentOf } from './page.ts';
import { expectSound } from './structure.ts';

testDatabase();

type Story = Crew & { theme: ThemeId };

const STATES: Record<string, (story: Story) => Promise<Made>> = {
  received: askedQuestion,
  'of somebody in danger': (story) =>
    askedQuestion({ ...story, question: { title: 'Aion tappaa itseni', urgent: true } }),
  claimed: claimedQuestion,
  answered: answeredQuestion,
  continued: async (story) => {
    const made = await answeredQuestion(story);
    await followUp(made.asker, { body: 'Kiitos. Miten jatkan tästä?' });
    return made;
  },
  proposed: (story) => publishedQuestion({ ...story, question: { previewFirst: true } }),
  published: publishedQuestion,
  withdrawn: async (story) => {
    const made = await publishedQuestion(story);
    await withdrawPublication(made.asker);
    return made;
  },
  declined: async (story) => {
    const { moderator } = story;
    const made = await askedQuestion(story);
    const { questionId } = made;
    await declineQuestion(moderator, { questionId, reason: 'unclear', text: 'Kerro lisää.' });
    return made;
  },
  expired: async (story) => {
    const made = await askedQuestion(story);
    await expireQuestion(SYSTEM, made.questionId);
    return made;
  },
};

/** Opens a question in the browser of the request, with its key where that is shown. */
async function open({ code, ...made }: Made, shown: boolean): Promise<void> {
  const opened = { ...made, code: shown ? code : null };
  openThread(await beginAskerSession(opened, null));
}

const made: Record<string, Made> = {};
let several: Made; // with another question of its key
beforeAll(async () => {
  const crew = await createCrew({ openLimit: 9 });
  for (const [name, scene] of Object.entries(STATES)) made[name] = await scene(crew);
  several = await answeredQuestion(crew);
  const { keyId } = several;
  await askQuestion(VISITOR, { ...formOf(crew), title: 'Toinen samalla avaimella' }, keyId);
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.keys(STATES))('a thread that is %s is sound', async (state) => {
    const question = made[state];
    if (!question) throw new Error(`Nothing is ${state}.`);
    for (const shown of [true, false]) {
      await open(question, shown);
      const html = await documentOf(locale, thread);
      expect(html.includes('data-key-code')).toBe(shown);
      await expectSound(locale, html, `${state}, key shown: ${shown}`);
    }
  });

  test('the page of the key is sound, with it and without', async () => {
    for (const state of ['received', 'of somebody in danger']) {
      const question = made[state];
      if (!question) throw new Error(`Nothing is ${state}.`);
      for (const shown of [true, false]) {
        await open(question, shown);
        const html = await documentOf(locale, key);
        expect(html.includes('data-key-code')).toBe(shown);
        await expectSound(locale, html, `${state}, key shown: ${shown}`);
      }
    }
  });

  test('the list of what a key opens is sound, and says what is new and what is promised', async () => {
    const where = { questionId: several.questionId };
    await client().keyHold.update({ where, data: { seen: 0 } });
    for (const shown of [true, false]) {
      await open(several, shown);
      const html = await documentOf(locale, mine);
      expect(html.includes('data-key-code')).toBe(shown);
      const titles = [...html.matchAll(/which=[\w-]{16}"[^>]*>([^<]+)</g)].map(
        ([, title]) => title,
      );
      expect(titles.sort()).toEqual(['Emme enää puhu iltaisin', 'Toinen samalla avaimella']);
      const t = await getTranslations({ locale });
      expect(html.split(t('mine.new'))).toHaveLength(2);
      for (const state of ['answered', 'received'] as const) {
        expect(html).toContain(t(`thread.states.${state}`));
      }
      await expectSound(locale, html, `several, key shown: ${shown}`);
    }
  });

  test('one of several is sound, with the way back to all', async () => {
    await open(several, false);
    const which = markOf(several.questionId);
    const html = await documentOf(locale, thread, { searchParams: { which } });
    expect(html).toContain(`href="${pathFor(locale, 'mine')}"`);
    expect(html.match(/name="which"/g)?.length).toBeGreaterThan(4);
    await expectSound(locale, html, 'one of several');
    const nowhere = documentOf(locale, thread, { searchParams: { which: 'A'.repeat(16) } });
    await expect(nowhere).rejects.toMatchObject({ digest: /omat|mina|mine/ });
  });

  test('the form to ask is sound where a key is open', async () => {
    await open(several, false);
    const html = await documentOf(locale, ask);
    expect(html).toContain(`value="${markOf(several.keyId)}"`);
    await expectSound(locale, html, 'a key is open');
  });

  test('what stands in place of a thread that has closed is sound', async () => {
    const html = await documentOf(locale, { default: () => ClosedThread({ locale }) });
    await expectSound(locale, html, 'closed');
  });
});
