import { expect, test } from 'vitest';
import { linesInDanger } from '#lib/help/danger-lines.ts';
import { DANGER_MATTERS, type HelpMatter } from '#lib/help/danger-matters.ts';
import { LOCALES } from '#lib/i18n/routing.ts';

const ids = (language: 'fi' | 'sv' | 'en', matter: HelpMatter, young = false) =>
  linesInDanger({ language, matter, young }).map(({ id }) => id);

test.each([
  ['fi', 'life', false, ['mieli-fi', 'sekasin']],
  ['fi', 'life', true, ['mll', 'sekasin']],
  ['fi', 'violence', false, ['nollalinja', 'riku']],
  ['fi', 'child', false, ['mll', 'nollalinja']],
  ['fi', 'other', false, ['mieli-fi', 'sekasin']],
  ['sv', 'life', false, ['mieli-sv', 'paivystysapu']],
  ['sv', 'child', false, ['mll-sv', 'nollalinja']],
  ['sv', 'violence', false, ['nollalinja', 'mieli-sv']],
  ['en', 'life', false, ['mieli-en']],
  ['en', 'violence', false, ['nollalinja', 'mieli-en']],
] as const)('%s, danger by %s, a child %s: %j', (language, matter, young, expected) =>
  expect(ids(language, matter, young)).toEqual(expected),
);

test('whatever the danger, somebody can be called in every language, and 112 is not said twice', () => {
  for (const language of LOCALES)
    for (const matter of DANGER_MATTERS)
      for (const young of [false, true]) {
        const lines = linesInDanger({ language, matter, young });
        expect(lines.some(({ phone }) => phone)).toBe(true);
        expect(lines.map(({ phone }) => phone)).not.toContain('112');
      }
});
