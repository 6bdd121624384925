import { beforeAll, describe, expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { openedNow } from '#lib/asking/form-opened.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { KeyId, QuestionId } from '#lib/id.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { deriveCode, formatCode, newFormToken } from '#lib/keys/code.ts';
import { endSession } from '#lib/keys/end-asker-session.ts';
import { markOf } from '#lib/keys/mark.ts';
import { ownThings } from '#lib/thread/own-things.ts';
import { EMPTY_FORM, type FormState } from '#lib/web/form-state.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { askAction } from '../../app/[locale]/(asker)/ask/actions.ts';
import { openAction } from '../../app/[locale]/(asker)/my-question/actions.ts';
import {
  deleteQuestionAction,
  followUpAction,
} from '../../app/[locale]/(asker)/my-question/thread/actions.ts';
import { addEmailAction } from '../../app/[locale]/(asker)/notice-actions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { testDatabase } from '../support/database.ts';
import { haveCounted } from '../support/have-counted.ts';
import { withinRequest } from '../support/within-request.ts';

testDatabase();

let crew: Awaited<ReturnType<typeof createCrew>>;
beforeAll(async () => {
  crew = await createCrew();
});

type Fields = Record<string, string>;
type Action = (state: FormState, form: FormData) => Promise<FormState>;

let places = 0;
function newPlace(): string {
  places += 1;
  return `198.51.100.${places}`;
}

/** Sends a form from a browser: the state with which it comes back, or where it leads. */
async function send(
  action: Action,
  fields: Fields,
  { token = '', place = newPlace() } = {},
): Promise<FormState | string> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ locale: 'fi', ...fields })) form.set(name, value);
  const headers = { cookie: `asker=${token}`, 'x-forwarded-for': place };
  return withinRequest('http://localhost/fi', headers, () => action(EMPTY_FORM, form)).catch(
    (error: { digest?: string }) => {
      if (!error.digest?.startsWith('NEXT_REDIRECT')) throw error;
      return error.digest.split(';')[2] ?? '';
    },
  );
}

/** The form to ask as somebody sends it who has had it open for a while, and has seen what is like it. */
async function askForm(fields: Fields): Promise<Fields> {
  const { theme, title, body } = formOf(crew);
  const formToken = newFormToken();
  const opened = await at(new Date(clock.now().getTime() - MINUTE), async () =>
    openedNow(formToken),
  );
  const written = { theme, title, body, language: 'fi', audience: 'private' };
  return { ...written, formToken, opened, similarSeen: '1', ...fields };
}
const ask = async (fields: Fields, browser = {}) =>
  send(askAction, await askForm({ sameKey: 'on', ...fields }), browser);

const heldBy = (keyId: KeyId) => client().keyHold.count({ where: { keyId } });
const begin = ({ keyId, questionId }: Made, code: string | null = null) =>
  beginAskerSession({ keyId, questionId, code }, null);

describe('a key that is typed into the form to ask', () => {
  test('takes the question, and leads to its thread among the others', async () => {
    const made = await askedQuestion(crew);
    const led = await ask({ key: made.code.toLowerCase() });
    expect(led).toMatch(/^\/fi\/oma-kysymys\/keskustelu\?done=[\w.~-]+&which=[\w-]{16}#said$/);
    expect(await heldBy(made.keyId)).toBe(2);
    const alone = await ask({ key: made.code, sameKey: '' });
    expect(alone).toBe('/fi/kysy/avain'); // typed, and then not wanted
    expect(await heldBy(made.keyId)).toBe(2);
  });

  test('is told beside its field where it is mistyped, costs no try, and nothing is lost', async () => {
    const { code } = await askedQuestion(crew);
    const place = newPlace();
    const slip = code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (let time = 0; time <= RATE_LIMITS.code.times; time += 1) {
      const state = await ask({ key: slip }, { place });
      expect(state).toMatchObject({ code: 'wrong_code', fields: { key: 'mistyped' } });
      const { body } = formOf(crew);
      expect(state).toMatchObject({ values: { body, theme: crew.theme, sameKey: 'on' } });
      expect(JSON.stringify(state)).not.toContain(slip);
    }
    expect(await ask({ key: code }, { place })).toContain('keskustelu');
  });

  test('that is another’s secret is a try like any wrong code, and shares their number', async () => {
    const { code, keyId } = await askedQuestion(crew);
    const { code: other } = await askedQuestion(crew);
    const place = newPlace();
    const unknown = formatCode(deriveCode(env().keyPepper, newFormToken(), 0));
    const state = await ask({ key: unknown }, { place });
    expect(state).toMatchObject({ code: 'wrong_code', fields: { key: 'unknown' } });
    expect(state).toMatchObject({ values: { title: formOf(crew).title } });
    await haveCounted(RATE_LIMITS.code, place, RATE_LIMITS.code.times);
    const late = { code: 'too_many', fields: { key: 'tooMany' } };
    expect(await ask({ key: code }, { place })).toMatchObject(late);
    expect(await send(openAction, { code: other }, { place })).toMatchObject({ code: 'too_many' });
    expect(await heldBy(keyId)).toBe(1);
    // Without it the question goes all the same.
    expect(await ask({ key: code, sameKey: '' }, { place })).toBe('/fi/kysy/avain');
  });

  test('may not be left out where none is open', async () => {
    expect(await ask({})).toMatchObject({ code: 'invalid', fields: { key: 'missing' } });
  });
});

describe('a key that is open in the browser', () => {
  test('takes the question without being typed, and is shown as long as it was', async () => {
    const made = await askedQuestion(crew);
    const token = await begin(made, made.code);
    const led = await ask({ sameKey: markOf(made.keyId) }, { token });
    expect(led).toContain('keskustelu?done=');
    expect(await heldBy(made.keyId)).toBe(2);
    const [session] = await client().askerSession.findMany({ where: { keyId: made.keyId } });
    expect(session?.sealedKey).not.toBeNull();
    expect(session?.questionId).not.toBe(made.questionId);
  });

  test('takes nothing once it is closed, or another is open, and nothing is lost', async () => {
    const made = await askedQuestion(crew);
    const sameKey = markOf(made.keyId);
    const closed = { code: 'closed_here', fields: { key: 'closed' }, values: { sameKey } };
    const token = await begin(made);
    await endSession(token);
    expect(await ask({ sameKey }, { token })).toMatchObject(closed);
    const other = await begin(await askedQuestion(crew));
    expect(await ask({ sameKey }, { token: other })).toMatchObject(closed);
    expect(await heldBy(made.keyId)).toBe(1);
    expect(await ask({ sameKey }, { token: await begin(made) })).toContain('keskustelu');
  });
});

describe('a form of one of several questions', () => {
  const bodies = async (keyId: KeyId) =>
    Object.fromEntries(
      (await ownThings(VISITOR, keyId)).map(({ thread }) => [
        thread.questionId,
        thread.entries.map(({ body }) => body),
      ]),
    );
  const say = (body: string, which: QuestionId | null, token: string) =>
    send(followUpAction, { body, ...(which && { which: markOf(which) }) }, { token });

  test('reaches the one it names and none where it names none', async () => {
    const made = await askedQuestion(crew);
    const { keyId, questionId } = made;
    const token = await begin(made);
    expect(await say('Ainoalle.', null, token)).toMatch(/\?done=[\w.~-]+#said$/);
    const second = (await askQuestion(VISITOR, formOf(crew), keyId)).questionId;
    const stranger = await askedQuestion(crew);
    expect(await say('Toiselle.', second, token)).toContain(`which=${markOf(second)}`);
    for (const which of [null, stranger.questionId]) {
      const state = await say('Kenelle?', which, token);
      expect(state).toMatchObject({ code: 'closed_here', values: { body: 'Kenelle?' } });
    }
    expect(await say('Ensimmäiselle.', questionId, token)).toContain(`which=${markOf(questionId)}`);
    expect(await bodies(keyId)).toEqual({
      [questionId]: ['Ainoalle.', 'Ensimmäiselle.'],
      [second]: ['Toiselle.'],
    });
  });

  test('deletes that one and leads to the rest; the last one ends all', async () => {
    const made = await askedQuestion(crew);
    const { keyId, questionId } = made;
    const token = await begin(made);
    const second = (await askQuestion(VISITOR, formOf(crew), keyId)).questionId;
    const remove = (which: QuestionId) =>
      send(deleteQuestionAction, { which: markOf(which) }, { token });
    expect(await remove(second)).toMatch(/^\/fi\/omat\?done=/);
    expect(Object.keys(await bodies(keyId))).toEqual([questionId]);
    expect(await remove(questionId)).toMatch(/^\/fi\/oma-kysymys\?ended=/);
    expect(await client().key.count({ where: { id: keyId } })).toBe(0);
  });

  test('of the version before is taken: it named its page otherwise', async () => {
    const token = await begin(await askedQuestion(crew));
    const form = { email: 'kaisa@posti.invalid', page: 'receipt' };
    expect(await send(addEmailAction, form, { token })).toBe('/fi/oma-kysymys/keskustelu');
  });
});

test('whoever opens a key comes to its one question, or to the list of what it holds', async () => {
  const { code, keyId } = await askedQuestion(crew);
  expect(await send(openAction, { code })).toBe('/fi/oma-kysymys/keskustelu');
  await askQuestion(VISITOR, formOf(crew), keyId);
  expect(await send(openAction, { code })).toBe('/fi/omat');
});
