import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openedNow } from '#lib/asking/form-opened.ts';
import { challengeFor } from '#lib/asking/proof-of-work.ts';
import { clock, DAY, HOUR } from '#lib/clock.ts';
import { newFormToken } from '#lib/keys/code.ts';
import { countAskingForm, takeAskingTurn } from '#lib/web/asking-turn.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { testDatabase } from '../support/database.ts';
import { haveCounted } from '../support/have-counted.ts';

testDatabase();

const SECOND = 1_000;
const START = new Date('2026-11-22T09:00:00Z').getTime();

let place = 0;
let now = START;
// The framework's request: there is none in a test.
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': `198.51.100.${place}` }),
}));

beforeEach(() => {
  place += 1;
  now = Date.now();
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(now));
});

type Fields = Record<string, string>;

function formWith(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** A form as somebody sends it who has had it open for this long. */
function form(openFor = 10 * SECOND): Fields {
  const formToken = newFormToken();
  const sentAt = now;
  now -= openFor;
  const opened = openedNow(formToken);
  now = sentAt;
  return { formToken, opened };
}

async function proven(fields: Fields): Promise<Fields> {
  const challenge = await challengeFor(fields.formToken ?? '');
  const solution = await solveChallenge({ challenge, deriveKey });
  return { ...fields, proof: JSON.stringify({ challenge, solution }) };
}

/** What somebody is told who sends this, or null when it goes through. */
function answerTo(fields: Fields): Promise<string | null> {
  return takeAskingTurn(formWith(fields)).then(
    () => null,
    (error) => error.code,
  );
}

async function answersTo(times: number, make: () => Fields): Promise<(string | null)[]> {
  const answers: (string | null)[] = [];
  for (let sent = 0; sent < times; sent += 1) answers.push(await answerTo(make()));
  return answers;
}

describe('the first questions of an hour from one place', () => {
  test('need nothing but a form that was open for a moment', async () => {
    expect(await answersTo(5, () => ({ ...form(), scripts: 'on' }))).toEqual(Array(5).fill(null));
  });

  test('wait when the form was open for less than four seconds, unless they bring a proof', async () => {
    const fields = form(3.9 * SECOND);
    expect(await answerTo(fields)).toBe('too_fast');
    expect(await answerTo(await proven(fields))).toBeNull();
  });

  test('go through by one tick where a browser filled in what nobody sees', async () => {
    const fields = { ...form(), website: 'x' };
    expect(await answerTo(fields)).toBe('confirm_person');
    expect(await answerTo({ ...fields, person: 'on' })).toBeNull(); // filled in once more
    const quick = { ...form(3.9 * SECOND), website: 'x', person: 'on' };
    expect(await answerTo(quick)).toBe('too_fast');
  });

  test('bring a proof instead where a browser can work one out', async () => {
    const fields = { ...form(), website: 'x', scripts: 'on' };
    expect(await answerTo(fields)).toBe('too_fast');
    expect(await answerTo(await proven(fields))).toBeNull();
  });
});

describe('a form', () => {
  test.each<[string, () => Fields]>([
    ['that we never gave out', () => ({ formToken: newFormToken(), opened: 'x' })],
    ['with the mark of another', () => ({ ...form(), formToken: newFormToken() })],
    ['without a mark', () => ({ formToken: newFormToken() })],
    ['of last month', () => form(31 * DAY)],
  ])('%s is of no use', async (_, make) => {
    expect(await answerTo(make())).toBe('expired');
  });

  test('may be a week old', async () => {
    expect(await answerTo(form(7 * DAY))).toBeNull();
  });

  test('may be sent again when its connection breaks, but not for ever', async () => {
    const fields = await proven(form());
    const answers = await answersTo(11, () => fields);
    expect(answers).toEqual([...Array(10).fill(null), 'too_many']);
  });

  test('that is ticked costs a machine as many turns as any other', async () => {
    const ticked = () => ({ ...form(), website: 'x', person: 'on' });
    expect(await answersTo(101, ticked)).toEqual([...Array(100).fill(null), 'too_many']);
  });

  test('takes one turn of its place, however often it is sent', async () => {
    const fields = form();
    await answersTo(4, () => fields);
    expect(await answersTo(4, () => ({ ...form(), scripts: 'on' }))).toEqual(Array(4).fill(null));
  });
});

describe('after the first five', () => {
  beforeEach(async () => {
    await answersTo(5, form);
  });

  test('a browser is asked for a proof, and one proof serves one form', async () => {
    const fields = { ...form(), scripts: 'on' };
    expect(await answerTo(fields)).toBe('too_fast');
    const withProof = await proven(fields);
    expect(await answerTo(withProof)).toBeNull();
    const other = { ...form(), scripts: 'on', proof: withProof.proof ?? '' };
    expect(await answerTo(other)).toBe('too_fast');
  });

  test('what is no proof of ours is none', async () => {
    const fields = { ...form(), scripts: 'on' };
    const { challenge, solution } = JSON.parse((await proven(fields)).proof ?? '');
    const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } };
    const forged = [
      { challenge: easier, solution },
      { challenge, solution: { ...solution, derivedKey: '00' } },
      { challenge: { ...challenge, signature: '00' }, solution },
      { challenge: {}, solution: {} },
      null,
    ].map((proof) => JSON.stringify(proof));
    for (const proof of [...forged, '{', 'x'.repeat(5_000)]) {
      expect(await answerTo({ ...fields, proof }), proof).toBe('too_fast');
    }
  });

  test('without scripts a question goes on needing a moment, up to a hundred', async () => {
    const answers = await answersTo(96, form);
    expect(answers).toEqual([...Array(95).fill(null), 'too_many']);
    now += (HOUR * 7) / 6; // of a use in the middle of a slice
    expect(await answerTo(form())).toBeNull();
  });
});

// Ten thousand of them come over HTTP in tests/bench/flood.ts.
test('three hundred forms without a proof take nothing from a class at the same place', async () => {
  const through = new Set<Fields>();
  for (let sent = 0; sent < 300; sent += 1) {
    const fields = form();
    if ((await answerTo(fields)) === null) through.add(fields);
  }
  expect(through.size).toBe(100);
  for (let pupil = 0; pupil < 30; pupil += 1) {
    expect(await answerTo(await proven({ ...form(), scripts: 'on' }))).toBeNull();
  }
});

test('every form counts; far beyond what a school sends, those with a proof still go on', async () => {
  const sent = (fields: Fields) =>
    countAskingForm(formWith(fields)).then(
      () => null,
      (error) => error.code,
    );
  await sent({ formToken: 'x' });
  await haveCounted(RATE_LIMITS.askSent, `198.51.100.${place}`, RATE_LIMITS.askSent.times - 1);
  expect(await sent({ formToken: 'x' })).toBeNull();
  const fields = form();
  expect(await sent(fields)).toBe('too_many');
  expect(await sent({ ...fields, proof: 'x' })).toBe('too_many');
  expect(await sent({ ...fields, scripts: 'on' })).toBe('too_fast'); // the browser makes one
  const withProof = await proven({ ...fields, scripts: 'on' });
  const again = Array.from({ length: 31 }, () => withProof);
  const answers: unknown[] = [];
  for (const one of again) answers.push(await sent(one));
  expect(answers).toEqual([...Array(30).fill(null), 'too_many']);
});
