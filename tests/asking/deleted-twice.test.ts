import { beforeEach, expect, test } from 'vitest';
import { deleteQuestion, deletionPass } from '#lib/asking/delete-question.ts';
import { client } from '#lib/db/client.ts';
import { openedBy } from '#lib/keys/asker-session.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { EMPTY_FORM } from '#lib/web/form-state.ts';
import { isSaidNow } from '#lib/web/said-now.ts';
import { deleteQuestionAction } from '../../app/[locale]/(asker)/my-question/thread/actions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { withinRequest } from '../support/within-request.ts';

testDatabase();

let made: Made;
let token = '';

beforeEach(async () => {
  made = await askedQuestion(await createCrew());
  token = await beginAskerSession(made, null);
});

function press(pass: string, cookie = token) {
  const form = new FormData();
  form.set('locale', 'fi');
  form.set('pass', pass);
  return withinRequest('http://localhost/fi', { cookie: `asker=${cookie}` }, () =>
    deleteQuestionAction(EMPTY_FORM, form),
  );
}

/** Whether pressing leads to the page that says once that all is gone. */
async function saysGone(pass: string): Promise<boolean> {
  const led = await press(pass).catch((error: { digest?: string }) => String(error.digest));
  return isSaidNow('deleted', /ended=([\w-]+)/.exec(String(led))?.[1]);
}

const isThere = () => client().question.count({ where: { id: made.questionId } });

test('whoever deletes hears that it is gone, and so does who pressed twice', async () => {
  const pass = deletionPass(made.asker);
  expect(await saysGone(pass)).toBe(true);
  expect([await isThere(), await openedBy(token)]).toEqual([0, null]);
  expect(await saysGone(pass)).toBe(true);
});

test('so does who had it deleted on another device meanwhile', async () => {
  const pass = deletionPass(made.asker);
  await deleteQuestion(made.asker);
  expect(await saysGone(pass)).toBe(true);
});

test('what the form takes along deletes nothing, and tells nobody of what was not deleted', async () => {
  const nowhere = 'A'.repeat(43);
  for (const pass of [deletionPass(made.asker), '', 'made up']) {
    expect(await press(pass, nowhere)).toMatchObject({ code: 'closed_here', values: {} });
  }
  expect(await isThere()).toBe(1);
});
