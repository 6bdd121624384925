import { expect, test } from 'vitest';
import { preferredLocale } from '#lib/i18n/preferred-locale.ts';

test.each([
  ['sv-FI,sv;q=0.9,en;q=0.8', 'sv'],
  ['de-DE,en-GB;q=0.7,fi;q=0.9', 'fi'],
  ['fi;q=0,sv', 'sv'],
  ['EN', 'en'],
  ['de, *;q=0.5', 'fi'],
  ['en;q=x', 'fi'],
  ['', 'fi'],
  [undefined, 'fi'],
])('%s is answered in %s', (accepted, locale) => {
  expect(preferredLocale(accepted)).toBe(locale);
});
