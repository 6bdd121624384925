import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { VISITOR } from '#lib/actor.ts';
import { HOUR } from '#lib/clock.ts';
import { action } from '#lib/web/action.ts';
import { whileAnswering } from '#lib/web/answer-status.ts';
import { EMPTY_FORM } from '#lib/web/form-state.ts';

// The framework's request: there is none in a test.
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

const OFTEN = { name: 'test', times: 300, within: HOUR, here: true } as const;

const item = z.object({ answerId: z.string(), body: z.string() });

/** What an action is given for these fields, or null when it refuses them. */
async function received(fields: [string, string][]): Promise<unknown> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  let input: unknown = null;
  const schema = z.object({ title: z.string(), answers: z.array(item).optional() });
  const run = action(
    { name: 'test', schema, actor: async () => VISITOR, limit: OFTEN },
    async (_actor, parsed) => {
      input = parsed;
    },
  );
  await run(EMPTY_FORM, form);
  return input;
}

test('numbered fields become a list, in the order of their numbers', async () => {
  const input = await received([
    ['title', 'Otsikko'],
    ['answers.1.answerId', 'b'],
    ['answers.0.answerId', 'a'],
    ['answers.0.body', 'ensimmäinen'],
    ['answers.1.body', 'toinen'],
  ]);
  expect(input).toEqual({
    title: 'Otsikko',
    answers: [
      { answerId: 'a', body: 'ensimmäinen' },
      { answerId: 'b', body: 'toinen' },
    ],
  });
});

test('a list with a gap is refused', async () => {
  const fields: [string, string][] = [
    ['title', 'Otsikko'],
    ['answers.3.answerId', 'a'],
    ['answers.3.body', 'yksin'],
  ];
  expect(await received(fields)).toBeNull();
});

test('no name of a field reaches the objects of the process', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'answers'];
  const fields = names.flatMap((name): [string, string][] => [
    [`${name}.0.x`, 'polluted'],
    [`answers.0.${name}`, 'polluted'],
    [name, 'polluted'],
  ]);
  await received([['title', 'Otsikko'], ...fields]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Reflect.get([], 0)).toBeUndefined();
  expect(Reflect.get(Object, 0)).toBeUndefined();
  expect(Reflect.get(Object.prototype.toString, 0)).toBeUndefined();
});

test('a form of fifteen thousand fields holds nobody up', async () => {
  const fields = Array.from({ length: 15_000 }, (_, n): [string, string] => [`a.0.k${n}`, '']);
  const start = performance.now();
  expect(await received([['title', 'Otsikko'], ...fields])).toEqual({ title: 'Otsikko' });
  expect(performance.now() - start).toBeLessThan(2_000); // a copy of the item each time: 40 s
});

const TEXT = 'Soita 040 123 4567.';
const asked = z.object({ title: z.string().max(3), answers: z.array(item).optional() });

/** What comes back of these fields. */
async function returned(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const run = action(
    {
      name: 'test',
      schema: asked,
      actor: async () => VISITOR,
      limit: OFTEN,
      looked: true,
      also: ['opened'],
    },
    async () => {},
  );
  return run(EMPTY_FORM, form);
}

test('only fields that the form has are looked at and given back', async () => {
  const declared = { title: TEXT, 'answers.0.body': TEXT, opened: 'x', locale: 'fi' };
  const foreign = { body: TEXT, 'x.0.body': TEXT, 'answers.100.body': TEXT, 'x1.body': TEXT };
  const { code, values, found } = await returned({ ...declared, ...foreign });
  expect(code).toBe('invalid');
  expect(values).toEqual(declared);
  expect(Object.keys(found ?? {})).toEqual(['title', 'answers.0.body']);
});

test('a form counts whatever becomes of it; beyond the limit it comes back unread, text and all', async () => {
  const look = vi.fn(() => false);
  const schema = z.object({ title: z.string().refine(look) });
  const limit = { ...OFTEN, name: 'of this test', times: 2 };
  const run = action(
    { name: 'test', schema, actor: async () => VISITOR, limit, looked: true },
    async () => {},
  );
  const form = new FormData();
  form.set('title', TEXT);
  const codes: unknown[] = [];
  for (let sent = 0; sent < 4; sent += 1) {
    const { code, values, found } = await run(EMPTY_FORM, form);
    codes.push(code);
    expect(values).toEqual({ title: TEXT });
    expect(found !== undefined).toBe(code === 'invalid');
  }
  expect(codes).toEqual(['invalid', 'invalid', 'too_many', 'too_many']);
  expect(look).toHaveBeenCalledTimes(2);
});

test('arguments that are no form are no fault of ours', async () => {
  const run = action(
    { name: 'test', schema: asked, actor: async () => VISITOR, limit: OFTEN },
    async () => {},
  );
  const reached = vi.fn();
  const made = { reached, says: () => {} };
  for (const argument of [null, 'x', { title: 'x' }, [['title', 'x']]]) {
    const sent = whileAnswering(made, () => run(EMPTY_FORM, argument as never));
    await expect(sent).rejects.toThrow(TypeError);
  }
  expect(reached).not.toHaveBeenCalled();
});

test('something to look at first brings the form back as it was typed, and nothing is done yet', async () => {
  const form = new FormData();
  form.set('title', 'Otsikko');
  let done = 0;
  const similar = [{ href: '/fi', title: 'Toinen', excerpt: '', language: 'fi' }];
  const run = action(
    {
      name: 'test',
      schema: z.object({ title: z.string() }),
      actor: async () => VISITOR,
      limit: OFTEN,
      before: async (_input, sent) => (sent.has('seen') ? null : { similar }),
    },
    async () => {
      done += 1;
    },
  );
  expect(await run(EMPTY_FORM, form)).toEqual({
    code: null,
    fields: {},
    values: { title: 'Otsikko' },
    similar,
  });
  expect(done).toBe(0);
  form.set('seen', 'yes');
  expect(await run(EMPTY_FORM, form)).toEqual(EMPTY_FORM);
  expect(done).toBe(1);
});
