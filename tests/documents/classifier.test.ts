import './page.ts'; // before everything else: the framework that there is not

import { afterEach, describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { LOCALES } from '#lib/i18n/routing.ts';
import * as question from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import * as privacy from '../../app/[locale]/(public)/privacy/route.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';
import { documentOf, frameworkWithStylesheets, readingDocument } from './page.ts';
import { expectSound } from './structure.ts';

testDatabase();
frameworkWithStylesheets();
afterEach(() => {
  env().classifier = null;
});

const SIGN = {
  fi: 'Ylläpitäjän oma luokittelija piti tekstiä huolestuttavana. Tarkista lukemalla',
  sv: 'Administratörens egen klassificerare tolkade texten som oroande. Kontrollera genom att läsa',
  en: 'The operator’s own classifier took the text for a sign of concern. Check by reading',
};
const OWN = {
  fi: 'ylläpitäjän oma ohjelma',
  sv: 'administratörens eget program',
  en: 'own program',
};
const RAISES = { fi: 'luettavaksi aiemmin', sv: 'läses tidigare', en: 'read earlier' };

describe.each(LOCALES)('in %s', (locale) => {
  test('whoever weighs a question reads whose sign it is and the passage, and in shadow mode nothing', async () => {
    const crew = await createCrew();
    const { questionId } = await askedQuestion(crew);
    const verdict = { writingId: questionId, questionId, askedOn: new Date(), level: 2, risk: 0 };
    await client().classifierVerdict.create({ data: { ...verdict, from: 5, to: 14 } });
    signIn(crew.moderator);
    const page = () => documentOf(locale, question, { params: { id: questionId } });
    expect(await page()).not.toContain(SIGN[locale]);
    const where = { writingId: questionId };
    await client().classifierVerdict.update({ where, data: { shadow: false } });
    const html = await page();
    expect(html).toContain(SIGN[locale]);
    expect(html).toContain('<q lang="fi">enää puhu</q>');
    await expectSound(locale, html, 'with a sign');
  });

  test.each([
    [null, false, false],
    ['shadow', true, false],
    ['raise', true, true],
  ] as const)(
    'with a classifier that is %s the privacy page tells askers so',
    async (mode, own, raises) => {
      const url = new URL('http://127.0.0.1:1');
      env().classifier = mode && { url, mode, timeoutMs: 100, token: null };
      const { html } = await readingDocument(locale, privacy);
      expect(html.includes(OWN[locale])).toBe(own);
      expect(html.includes(RAISES[locale])).toBe(raises);
      await expectSound(locale, html, `privacy, ${mode}`);
    },
  );
});
