import { expect, test } from 'vitest';
import { inboxPath } from '#components/desk/inbox/inbox-address.ts';
import { inboxChoiceSchema } from '#lib/desk/schema.ts';
import type { ThemeId } from '#lib/id.ts';
import { asId } from '../support/as-id.ts';

test('nonsense in the address is as if it were not there', () => {
  const odd = {
    section: 'x',
    theme: ['a', 'b'],
    language: 'de',
    concern: '2',
    q: '  ',
    page: '-1',
  };
  expect(inboxChoiceSchema.parse(odd)).toEqual({ page: 1 });
  expect(inboxChoiceSchema.parse({})).toEqual({ page: 1 });
});

test('a choice and its address say the same', () => {
  const choice = {
    section: 'pool',
    theme: asId<ThemeId>('mieli'),
    language: 'sv',
    concern: '1',
    page: 2,
  } as const;
  const address = new URL(inboxPath('fi', choice), 'http://localhost');
  expect(address.pathname).toBe('/fi/tyopoyta');
  expect(inboxChoiceSchema.parse(Object.fromEntries(address.searchParams))).toEqual(choice);
  expect(inboxPath('sv', { page: 1 })).toBe('/sv/arbetsbord');
});
