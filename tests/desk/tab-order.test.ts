import '../documents/page.ts'; // before everything else: the framework that there is not

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import * as question from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { acceptedQuestion } from '../../prisma/seed/factories/question.ts';
import { documentOf } from '../documents/page.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';

testDatabase();

const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

test('the first thing to do with a question comes soon for the keyboard, past its list', async () => {
  const crew = await createCrew();
  const { questionId: id } = await acceptedQuestion(crew);
  for (let more = 0; more < 5; more += 1) await acceptedQuestion(crew);
  signIn(crew.answerer);
  const { document } = new JSDOM(await documentOf('fi', question, { params: { id } })).window;
  const inMain = [...document.querySelectorAll(`main ${STOPS.replaceAll(', ', ', main ')}`)];
  const take = inMain.findIndex((one) => one.textContent === 'Ota vastattavaksi');
  expect(take).toBeGreaterThanOrEqual(0);
  expect(take).toBeLessThan(5); // the way past the question, and on a phone to the list and what helps
  const deeds = document.querySelector(inMain[0]?.getAttribute('href') ?? 'none');
  expect(deeds?.querySelector('button')?.textContent).toBe('Ota vastattavaksi');
  const main = document.querySelector('main');
  const list = document.querySelector('a[data-inbox-entry]');
  if (!main || !list) throw new Error('Neither question nor list.');
  expect(main.compareDocumentPosition(list)).toBe(4); // the list follows
});
