import { expect, test } from 'vitest';
import { plainText } from '#lib/markdown/plain-text.ts';

test('a text without marks stays as it is, line by line', () => {
  const text = 'Hei sinä.\n\nKirjoitan tästä – ja jatkan\nsamalla rivillä: 3 - 2 on 1.';
  expect(plainText(text)).toBe(text);
});

test('marks go and words stay', () => {
  expect(plainText('Et ole *yksin*, ja **sinulla on oikeus** apuun.')).toBe(
    'Et ole yksin, ja sinulla on oikeus apuun.',
  );
  expect(plainText('> en jaksa\n\nTuo on paljon.')).toBe('en jaksa\n\nTuo on paljon.');
  expect(plainText('Kokeile:\n\n- kävely\n- puhelu')).toBe('Kokeile:\n\n- kävely\n- puhelu');
  expect(plainText('2. toinen\n3. kolmas')).toBe('2. toinen\n3. kolmas');
  expect(plainText('7) toinen\n3) kolmas')).toBe('7. toinen\n3. kolmas');
  expect(plainText('*Numero*\n+ 358 40 000 0000')).toBe('Numero\n+ 358 40 000 0000');
});

test('where a link leads is said only where somebody can follow it', () => {
  const text = 'Katso [Nettiturvakoti](https://turvakoti.example/apua).';
  expect(plainText(text)).toBe('Katso Nettiturvakoti.');
  expect(plainText(text, { links: true })).toBe(
    'Katso Nettiturvakoti (https://turvakoti.example/apua).',
  );
});

test('what a letter does not know stays what was typed', () => {
  const text = '# ei otsikko\n\n`koodi` &amp; <b>lihava</b> ![kuva](x.png)\n\n    neljä väliä';
  expect(plainText(text)).toContain('# ei otsikko');
  expect(plainText(text)).toContain('`koodi` &amp; <b>lihava</b>');
  expect(plainText(text)).toContain('neljä väliä');
});
