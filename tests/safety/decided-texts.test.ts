import { expect, test } from 'vitest';
import { z } from 'zod';
import { decidedTexts } from '#lib/safety/decided-texts.ts';
import { withFound } from '#lib/safety/schema.ts';

const schema = withFound(z.object({ title: z.string(), body: z.string().trim() }));
const decided = (form: object) => decidedTexts(schema.parse(form), 'fi');

const TITLE = 'Miten puhun äidille';
const BODY = 'Soita 040 123 4567 tai kirjoita a@b.fi. Terveisin Kerttu';
const seen = (...texts: [string, 'swap' | 'keep'][]) =>
  texts.map(([text, choice]) => ({ text, choice }));

test('a form whose writer has not been shown what is in it comes back', async () => {
  await expect(decided({ title: TITLE, body: BODY })).rejects.toMatchObject({
    code: 'personal_data',
    fields: { 'body-found': 'personalData' },
  });
  const partly = { title: TITLE, body: BODY, bodyFound: seen(['040 123 4567', 'keep']) };
  await expect(decided(partly)).rejects.toMatchObject({ code: 'personal_data' });
  const inTitle = { title: 'Nimeni on Pekka Virtanen', body: 'Mitä nyt?' };
  await expect(decided(inTitle)).rejects.toMatchObject({
    fields: { 'title-found': 'personalData' },
  });
});

test('what was seen and left goes through as it is', async () => {
  const bodyFound = seen(['040 123 4567', 'keep'], ['a@b.fi', 'keep']);
  expect(await decided({ title: TITLE, body: BODY, bodyFound })).toEqual({
    title: TITLE,
    body: BODY,
  });
  const shownByScript = [{ text: '040 123 4567' }, { text: 'a@b.fi' }];
  expect(await decided({ title: TITLE, body: BODY, bodyFound: shownByScript })).toEqual({
    title: TITLE,
    body: BODY,
  });
});

test('what was chosen is changed, and only that', async () => {
  const bodyFound = seen(['040 123 4567', 'swap'], ['a@b.fi', 'keep'], ['Soita', 'swap']);
  expect(await decided({ title: TITLE, body: ` ${BODY}\r\n`, bodyFound })).toEqual({
    title: TITLE,
    body: 'Soita (puhelinnumero) tai kirjoita a@b.fi. Terveisin Kerttu',
  });
});

test('a first name alone stops nobody', async () => {
  const body = 'Ystäväni Kerttu muutti pois.';
  expect(await decided({ title: TITLE, body })).toEqual({ title: TITLE, body });
});

test('what a browser cannot have sent is as if nothing had been seen', async () => {
  for (const bodyFound of ['040 123 4567', [{}], [null], { 0: 'x' }]) {
    const sent = decided({ title: TITLE, body: BODY, bodyFound });
    await expect(sent).rejects.toMatchObject({ code: 'personal_data' });
  }
});
