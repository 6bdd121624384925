import { describe, expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { mattersIn } from '#lib/search/matters/matters-in.ts';

const matters = (title: string, body = '', locale: Locale = 'fi') =>
  Object.fromEntries(mattersIn(title, body, locale));

test('a title says more than a word in passing', () => {
  expect(matters('Pelaan nettikasinolla').gambling).toBe(2);
  expect(matters('Apua', 'Pelaan nettikasinolla.').gambling).toBe(1);
  expect(matters('Apua', 'Talvirenkaat ja öljynvaihto.')).toEqual({});
});

test('a place counts once, however many patterns fit it', () => {
  expect(matters('', 'kuoleman').bereavement).toBe(1);
  expect(matters('', 'Mieheni kuoli. Hautajaiset ovat huomenna.').bereavement).toBe(2);
});

test('words in a row are looked for as a row, each in its form', () => {
  expect(matters('Kaksi viivaa testissä').unplanned).toBe(2);
  expect(matters('Viivaa kaksi kertaa').unplanned).toBeUndefined();
  expect(matters('', 'Puolisoni lapsen huone').stepFamily).toBe(1);
});

test('a text without any dots is read without them, and one with dots is not', () => {
  expect(matters('En jaksa enaa elaa').ownSuicidal).toBeGreaterThan(0);
  expect(matters('Hän loi minulle sävelen').violence).toBeUndefined();
});

describe('other words of a text make clear', () => {
  test('whose suicide it is about', () => {
    expect(matters('Itsemurha', 'Veljeni kuoli keväällä.')).toMatchObject({ suicideNear: 2 });
    expect(matters('Itsemurha', 'Ajattelen sitä joka ilta.')).toMatchObject({ ownSuicidal: 2 });
  });

  test('that a pregnancy was lost, or that another one goes on', () => {
    const lost = matters('Keskenmeno', 'Raskaus oli viikolla 9.');
    expect(lost).toMatchObject({ lostBaby: 2 });
    expect(lost.expecting).toBeUndefined();
    const again = matters('Keskenmenon jälkeen', 'Olen taas raskaana.');
    expect(again).toMatchObject({ lostBaby: 2, expecting: 1 });
    expect(matters('Synnytin viikolla 38', 'Hän ei hengittänyt.').lostBaby).toBe(1);
    expect(matters('Ultrassa', 'Olin raskaana. Kätilö hiljeni.').lostBaby).toBe(1);
  });

  test('who drinks', () => {
    expect(matters('Iskä ja kalja').ownDrinking).toBeUndefined();
    expect(matters('Iskä ja kalja').nearDrinking).toBeGreaterThan(0);
    expect(matters('Viiniä joka ilta').nearDrinking).toBeUndefined();
  });
});

test('each language has its own words', () => {
  expect(matters('Missfall i vecka nio', '', 'sv').lostBaby).toBe(2);
  expect(matters('I had a miscarriage', '', 'en').lostBaby).toBe(2);
  expect(matters('Missfall i vecka nio').lostBaby).toBeUndefined();
});

test('a long text costs no more than its beginning', () => {
  const body = `${'sana '.repeat(400)}kasino`;
  expect(matters('', body)).toEqual({});
});
