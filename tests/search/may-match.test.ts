import { expect, test } from 'vitest';
import { mayMatch } from '#lib/search/may-match.ts';

test.each([
  ['lapsi', 'lasten'],
  ['lapsi', 'suurperheenlapsille'],
  ['lapsi', 'adoptiolasten'],
  ['aiti', 'äidiltä'],
  ['vakivalta', 'väkivallasta'],
  ['barn', 'skilsmässobarn'],
])('a form of “%s” may be “%s”', (term, word) => {
  expect(mayMatch(['xyz', term])(word)).toBe(true);
});

test.each([
  ['lapsi', 'koira'],
  ['lapsi', 'elän'], // too short to hold another word
  ['ero', 'talossa'],
])('no form of “%s” is “%s”', (term, word) => {
  expect(mayMatch([term])(word)).toBe(false);
});
