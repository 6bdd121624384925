import { expect, test } from 'vitest';
import { askAboutAddress } from '#lib/notices/ask-about-address.ts';
import { meantAddress } from '#lib/notices/meant-address.ts';

test.each([
  ['aino@gmial.com', 'aino@gmail.com'], // two letters the wrong way round
  ['aino@gmai.com', 'aino@gmail.com'], // one too few
  ['aino@gmaill.com', 'aino@gmail.com'], // one too many
  ['aino@gmail.con', 'aino@gmail.com'], // another one
  ['aino@gmail.co', 'aino@gmail.com'],
  ['Aino.Kivi@Hotmial.fi', 'Aino.Kivi@hotmail.fi'],
  ['a@luukku.comm', 'a@luukku.com'],
])('%s was probably meant to be %s', (typed, meant) => {
  expect(meantAddress(typed)).toBe(meant);
});

test.each([
  'aino@gmail.com',
  'aino@mail.com',
  'aino@live.fi',
  'aino@outlook.fi',
  'aino@helsinki.fi',
  'aino@edu.hel.fi',
  'aino@posti.invalid',
  'aino@pm.me',
])('of %s there is nothing to ask', (typed) => {
  expect(meantAddress(typed)).toBeNull();
});

test('an address is asked about once, and another one anew', async () => {
  const form = { page: 'thread', email: 'aino@gmial.com' };
  const asked = await askAboutAddress(form);
  expect(asked).toMatchObject({
    fields: { email: 'mistyped' },
    values: { ...form, meant: 'aino@gmail.com' },
  });
  expect(await askAboutAddress({ ...form, asTyped: 'aino@gmial.com' })).toBeNull();
  const other = { page: 'thread', email: 'aino@gamil.com', asTyped: 'aino@gmial.com' };
  expect(await askAboutAddress(other)).not.toBeNull();
});

test('dots before the @ are asked about once, and taken where they are meant', async () => {
  const form = { page: 'thread', email: 'mäkelä@posti.invalid' };
  expect(await askAboutAddress(form)).toMatchObject({
    fields: { email: 'marked' },
    values: { meant: 'makela@posti.invalid' },
  });
  expect(await askAboutAddress({ ...form, asTyped: form.email })).toBeNull();
  expect(await askAboutAddress({ ...form, email: 'aino@hyvää.invalid' })).toBeNull();
});
