import './page.ts'; // before everything else: the framework that there is not

import { describe, test } from 'vitest';
import { LOCALES } from '#lib/i18n/routing.ts';
import * as ask from '../../app/[locale]/(asker)/ask/page.tsx';
import * as noMessages from '../../app/[locale]/(asker)/my-question/no-messages/page.tsx';
import * as myQuestion from '../../app/[locale]/(asker)/my-question/page.tsx';
import * as confirmation from '../../app/[locale]/(staff)/sign-in/confirm/page.tsx';
import * as signIn from '../../app/[locale]/(staff)/sign-in/page.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { testDatabase } from '../support/database.ts';
import { documentOf, type PageModule } from './page.ts';
import { expectSound } from './structure.ts';

testDatabase();

const link = { token: 't', email: 'demo@demo.invalid' };
const FORMS: [string, PageModule, Record<string, string>[]][] = [
  ['ask', ask, [{}]],
  ['return', myQuestion, [{}, { ended: 'idle' }, { ended: 'deleted' }]],
  ['want no messages', noMessages, [{ t: 'token' }, { done: '1' }]],
  ['sign in', signIn, [{}, { sent: '1' }, { error: '1' }, { membership: 'none' }]],
  ['confirm a sign-in', confirmation, [link]],
];

describe.each(LOCALES)('in %s', (locale) => {
  test.each(FORMS)('the form to %s is sound in each of its states', async (_, page, states) => {
    for (const searchParams of states) {
      const html = await documentOf(locale, page, { searchParams });
      await expectSound(locale, html, JSON.stringify(searchParams));
    }
  });

  test('the form to ask is sound with a theme that was chosen before', async () => {
    const { theme } = await createCrew();
    const html = await documentOf(locale, ask, { searchParams: { theme } });
    await expectSound(locale, html, theme);
  });
});
