import assert from 'node:assert/strict';
import { openedNow } from '#lib/asking/form-opened.ts';
import { clock } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { QuestionId, ThemeId } from '#lib/id.ts';
import { deriveCode, formatCode, newFormToken } from '#lib/keys/code.ts';
import type { Random } from '../../prisma/seed/random.ts';
import { type Fields, HttpAsker } from './http-asker.ts';

const KEY_PATH = '/fi/oma-kysymys';
const KEYS = 20; // tries in ten minutes; said here once more, so that another limit is meant
const FREE = 5; // questions in an hour that need no proof
const SAME_FORM = 10; // times that one form may be sent
const BEYOND = 4; // how many more are tried of each
const OPEN_FOR = 10_000; // ms, longer than the shortest

/** The processes, and what there is on their database to try. */
export type Target = { urls: readonly string[]; themeId: ThemeId; questionId: QuestionId };

/** One way of trying: answers what went through, and what of that was allowed. */
type Way = (at: (random?: Random) => HttpAsker, target: Target) => Promise<[number, number]>;

const times = <Answer>(count: number, work: (number: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, number) => work(number)));

const counted = (answers: readonly unknown[], wanted: unknown) =>
  answers.filter((answer) => answer === wanted).length;

function aged(fields: Fields, themeId: ThemeId): Fields {
  const formToken = newFormToken();
  const { now } = clock;
  clock.now = () => new Date(now().getTime() - OPEN_FOR);
  const opened = openedNow(formToken);
  clock.now = now;
  const own: Record<string, string> = { formToken, opened, theme: themeId };
  return fields.map(([name, value]): [string, string] => [name, own[name] ?? value]);
}

/** In how many ways an attacker tries, by what they are after. */
export const WAYS: Record<string, Way> = {
  'keys that are whole and wrong': async (at) => {
    const form = await at().hidden(KEY_PATH, 'code');
    const send = (code: string) => at().sendInPlace([...form, ['code', code]], KEY_PATH);
    const wrong = () => formatCode(deriveCode(Buffer.alloc(32), newFormToken(), 0));
    const mistyped = times(BEYOND, () => send(wrong().slice(1)));
    const answers = await times(KEYS + BEYOND, () => send(wrong()));
    assert.equal(counted(await mistyped, 'wrong_code'), BEYOND);
    assert.equal(counted(answers, 'too_many') + counted(answers, 'wrong_code'), KEYS + BEYOND);
    return [counted(answers, 'wrong_code'), KEYS];
  },
  'questions without a proof': async (at, { themeId }) => {
    const form = await at().open();
    const answers = await times(FREE + BEYOND, () =>
      at().sendInPlace([...aged(form, themeId), ['scripts', 'on']]),
    );
    assert.equal(counted(answers, 'too_fast') + counted(answers, null), FREE + BEYOND);
    return [counted(answers, null), FREE];
  },
  'one form, over and over': async (at, { themeId }) => {
    const before = await client().question.count({ where: { themeId } });
    const form = aged(await at().open(), themeId);
    const answers = await times(SAME_FORM + BEYOND, () => at().sendInPlace(form));
    const after = await client().question.count({ where: { themeId } });
    assert.equal(after - before, 1, 'one form has become several questions');
    return [SAME_FORM + BEYOND - counted(answers, 'too_many'), SAME_FORM];
  },
  'one reaction, over and over': async (at, { questionId }) => {
    const pressed = async () =>
      (await client().reaction.findUnique({
        where: { questionId_kind: { questionId, kind: 'same' } },
      })) ?? { count: 0 };
    const before = await pressed();
    const statuses = await times(SAME_FORM, () => at().press(questionId, 'same'));
    assert.equal(counted(statuses, 200), SAME_FORM);
    return [(await pressed()).count - before.count, 1];
  },
};

/** Tries one way at all processes at once. @throws AssertionError unless what one allows goes through */
export async function attack(
  target: Target,
  [name, way]: [string, Way],
  place: string,
  random: Random,
): Promise<void> {
  const day = () => clock.now().toISOString().slice(0, 10);
  const begun = day();
  const [through, allowed] = await way(
    () => new HttpAsker(random.pick(target.urls), place),
    target,
  );
  // At midnight the keys change: what goes through then is of two days.
  if (day() === begun) assert.equal(through, allowed, `${name}: ${through} went through`);
}
