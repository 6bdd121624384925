import '../documents/page.ts'; // before everything else: the framework that there is not

import { describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { keepDoneWord, takeDoneWord } from '#lib/desk/done-words.ts';
import type { QuestionId } from '#lib/id.ts';
import { EMPTY_FORM } from '#lib/web/form-state.ts';
import { saidNow } from '#lib/web/said-now.ts';
import * as myQuestion from '../../app/[locale]/(asker)/my-question/page.tsx';
import * as desk from '../../app/[locale]/(desk)/desk/page.tsx';
import {
  acceptAction,
  writeAction,
} from '../../app/[locale]/(desk)/desk/questions/[id]/actions.ts';
import * as question from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { documentOf } from '../documents/page.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';
import { readSources } from '../support/sources.ts';
import { type Action, formOf } from './matrix-send.ts';

testDatabase();

/** Sends a form as somebody; answers with where it leads. */
async function led(member: Member, action: Action, fields: Record<string, string>): Promise<URL> {
  signIn(member);
  const error = await action(EMPTY_FORM, formOf(fields)).then(
    ({ code }) => ({ digest: `refused: ${code}` }),
    (thrown: { digest?: string }) => thrown,
  );
  const address = String(error.digest).split(';')[2];
  if (!address) throw new Error(`Led nowhere: ${error.digest}`);
  return new URL(address, 'http://localhost');
}

const opened = (url: URL) => ({ searchParams: Object.fromEntries(url.searchParams) });
const pageOf = (id: QuestionId) => ({ params: { id } });

describe('what was done', () => {
  test('is said by the page that follows, once', async () => {
    const crew = await createCrew();
    const { questionId } = await askedQuestion(crew);
    const fields = { questionId, risk: '0', seen: '1' };
    const url = await led(crew.moderator, acceptAction, fields);
    expect(url.pathname).toBe('/fi/tyopoyta');
    const first = await documentOf('fi', desk, opened(url));
    expect(first).toContain('Kysymys on nyt jonossa.');
    expect(first).toContain(`href="/fi/tyopoyta/kysymykset/${questionId}"`);
    expect(await documentOf('fi', desk, opened(url))).not.toContain('Kysymys on nyt jonossa.');
  });

  test('is said to nobody else, and not an hour later', async () => {
    const crew = await createCrew();
    const word = await keepDoneWord(crew.moderator, 'accepted', null);
    expect(await takeDoneWord(crew.answerer, word)).toBeNull();
    expect(await takeDoneWord(crew.moderator, word)).toEqual({ name: 'accepted', question: null });
    const unsaid = await keepDoneWord(crew.moderator, 'accepted', null);
    const later = new Date(clock.now().getTime() + 2 * HOUR);
    await at(later, () => keepDoneWord(crew.answerer, 'saved', null));
    expect(await client().doneWord.findUnique({ where: { id: unsaid } })).toBeNull();
  });

  test.each(['accepted', 'published', '', 'x'.repeat(300), ['a', 'b'], undefined])(
    'is not said because an address claims it: %s',
    async (claimed) => {
      const { moderator } = await createCrew();
      expect(await takeDoneWord(moderator, claimed)).toBeNull();
    },
  );

  test('never stands in an address by its name', async () => {
    const files = readSources('app', 'components', 'lib');
    const named = files.filter(({ text }) => /[?&](done|ended)=(?!\$\{|idle)/.test(text));
    expect(named.map(({ path }) => path)).toEqual([]);
  });
});

test('whoever reads first goes on with the next question, and finds back to the one before', async () => {
  const crew = await createCrew();
  const first = await askedQuestion(crew);
  const next = await askedQuestion(crew);
  const fields = { questionId: first.questionId, risk: '0', seen: '1' };
  const url = await led(crew.moderator, acceptAction, fields);
  expect(url.pathname).toBe(`/fi/tyopoyta/kysymykset/${next.questionId}`);
  const html = await documentOf('fi', question, { ...opened(url), ...pageOf(next.questionId) });
  expect(html).toContain('Tässä on seuraava.');
  expect(html).toMatch(new RegExp(`${first.questionId}"[^>]*>Avaa kysymys`));
});

test('what was returned can be taken back from the word that says so', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  const fields = { questionId, intent: 'return', body: 'Aloitin jo.' };
  const url = await led(crew.answerer, writeAction, fields);
  expect(await documentOf('fi', desk, opened(url))).toContain('Ota takaisin');
  expect(await documentOf('fi', desk, opened(url))).not.toContain('Ota takaisin');
});

test('that a question was deleted is said just then, and never because an address claims it', async () => {
  const says = async (ended: string) => {
    const html = await documentOf('fi', myQuestion, { searchParams: { ended } });
    return html.includes('Kaikki on poistettu');
  };
  const deleted = saidNow('deleted');
  expect(await says(deleted)).toBe(true);
  expect(await at(new Date(clock.now().getTime() + HOUR), () => says(deleted))).toBe(false);
  for (const claimed of ['deleted', saidNow('stopped'), ''])
    expect(await says(claimed)).toBe(false);
});
