import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '#lib/id.ts';
import { slugOf, splitHandle } from '#lib/questions/slug.ts';

test.each([
  ['Äitini ei puhu minulle', 'aitini-ei-puhu-minulle'],
  ['Får jag vara ledsen på Åland?', 'far-jag-vara-ledsen-pa-aland'],
  ['  “Miksi?” — taas!  ', 'miksi-taas'],
  ['100 % väsynyt', '100-vasynyt'],
  ['я одна', 'kysymys'],
  ['💚💚💚', 'kysymys'],
])('the readable end of the address of “%s” is %s', (title, slug) =>
  expect(slugOf(title)).toBe(slug),
);

test('it is cut between words', () => {
  const slug = slugOf(
    'kauan sitten minulla oli ystävä jonka kanssa puhuimme aivan kaikesta maailmassa',
  );
  expect(slug.length).toBeLessThanOrEqual(70);
  expect('kauan-sitten-minulla-oli-ystava-jonka-kanssa-puhuimme-aivan-kaikesta-').toContain(
    `${slug}-`,
  );
});

test('any title gives an address line of small letters, digits and single hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
      const slug = slugOf(title);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(70);
    }),
  );
});

test('a handle comes apart into the id and the slug it was made of', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (title) => {
      const [id, slug] = [newId(), slugOf(title)];
      expect(splitHandle(`${id}-${slug}`)).toEqual({ id, slug });
    }),
  );
});

test('a handle without a slug is an id', () => {
  expect(splitHandle('b7kq2m9xd4fh')).toEqual({ id: 'b7kq2m9xd4fh', slug: '' });
  expect(splitHandle('')).toEqual({ id: '', slug: '' });
});
