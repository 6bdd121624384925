import { beforeAll, expect, test } from 'vitest';
import type { ThemeId } from '#lib/id.ts';
import { askSchema } from '#lib/questions/schema.ts';
import { writtenSchema } from '#lib/similar/schema.ts';
import { similarFirst } from '#lib/similar/similar-first.ts';
import { similarItems } from '#lib/similar/similar-items.ts';
import { similarToWritten } from '#lib/similar/similar-to-written.ts';
import { SIMILAR_SEEN } from '#lib/similar/view.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const DIVORCE = {
  title: 'Lapset itkevät avioeron jälkeen',
  body: 'Erosimme keväällä. Lapset itkevät iltaisin ja kysyvät, milloin isä muuttaa takaisin kotiin.',
};
const OTHERS = [
  ['Koulussa kiusataan', 'Luokalla yksi poika tönii ja nimittelee välitunnilla joka päivä.'],
  ['Raha ei riitä vuokraan', 'Opintotuki loppui, ja vuokra on maksamatta jo toista kuukautta.'],
  ['Työpaikalla huudetaan', 'Esimies huutaa palavereissa, enkä uskalla enää mennä töihin.'],
  ['Ystävä lakkasi vastaamasta', 'Paras ystäväni ei ole vastannut viesteihini enää kesän jälkeen.'],
];

let divorce: string;

beforeAll(async () => {
  const crew = await createCrew();
  divorce = (await publishedQuestion({ ...crew, question: DIVORCE })).questionId;
  for (const [title, body] of OTHERS)
    await publishedQuestion({ ...crew, question: { title, body } });
});

const MINE = {
  locale: 'sv',
  language: 'fi',
  theme: asId<ThemeId>(''),
  title: 'Ero ja lasten itku',
  body: 'Avioeromme jälkeen lapsi itkee joka ilta ja kysyy, milloin isä tulee takaisin kotiin.',
} as const;

test('who writes is offered what has been answered about the same, on pages of their language', async () => {
  const [first] = await similarToWritten(MINE);
  expect(first).toMatchObject({ title: DIVORCE.title, language: 'fi' });
  expect(first?.href).toMatch(new RegExp(`^/sv/fragor/${divorce}-`));
});

test('a word or two, and a matter of its own, are like nothing', async () => {
  expect(await similarToWritten({ ...MINE, title: '', body: 'ero' })).toEqual([]);
  const own = { title: 'Moottorisahan ketju', body: 'Miten teroitan sahan viilalla mökillä?' };
  expect(await similarToWritten({ ...MINE, ...own })).toEqual([]);
});

test('who does not want to live is offered nothing that is about something else', async () => {
  const title = 'Ero ja lasten itku, en jaksa enää elää';
  expect(await similarToWritten({ ...MINE, title })).toEqual([]);
});

test('a question is not like itself', async () => {
  const text = `${DIVORCE.title}\n${DIVORCE.body}`;
  const items = await similarItems({ text, locale: 'fi', not: divorce, limit: 3 });
  expect(items.map(({ id }) => id)).not.toContain(divorce);
});

test('what comes from the browser is tidied, and far more than a question is refused', () => {
  const written = writtenSchema.parse({ locale: 'fi', language: 'fi', body: 'a\0b\r\n' });
  expect(written).toEqual({ locale: 'fi', language: 'fi', theme: '', title: '', body: 'ab' });
  expect(writtenSchema.safeParse({ ...MINE, body: 'a'.repeat(100_000) }).success).toBe(false);
});

const asked = (more: object = {}) =>
  askSchema.parse({
    ...MINE,
    theme: 'arki',
    audience: 'private',
    formToken: 'a'.repeat(22),
    ...more,
  });

test('before sending they are shown once, and never to somebody in distress', async () => {
  const first = await similarFirst(asked(), new FormData(), 'fi');
  expect(first?.similar?.map(({ title }) => title)).toEqual([DIVORCE.title]);
  const again = new FormData();
  again.set(SIMILAR_SEEN, 'yes');
  expect(await similarFirst(asked(), again, 'fi')).toBeNull();
  expect(await similarFirst(asked({ urgent: 'on' }), new FormData(), 'fi')).toBeNull();
  const title = 'En jaksa enää elää';
  expect(await similarFirst(asked({ title }), new FormData(), 'fi')).toBeNull();
});
