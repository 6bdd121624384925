import { expect, test } from 'vitest';
import { LOCALES } from '#lib/i18n/routing.ts';
import { declaredKinds } from '../support/declared-kinds.ts';
import { readMessages } from '../support/messages.ts';

const PREFIX = 'mail.desk.kinds.';
const names = (await declaredKinds('notice')).map(({ kind }) => kind).sort();

test('each kind of notice is declared by one room', () => {
  expect(names.length).toBeGreaterThan(5);
  expect([...new Set(names)]).toEqual(names);
});

test.each(LOCALES)('each kind of notice has its line in %s, and each line its kind', (locale) => {
  const keys = [...readMessages(locale).keys()].filter((key) => key.startsWith(PREFIX));
  expect(keys.map((key) => key.slice(PREFIX.length)).sort()).toEqual(names);
});
