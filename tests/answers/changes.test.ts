import { expect, test } from 'vitest';
import { changesBetween } from '#lib/answers/changes.ts';

test('says word by word what came and what went', () => {
  expect(changesBetween('Soita heille illalla.', 'Soita heille vaikka aamulla.')).toEqual([
    { kind: 'same', text: 'Soita heille ' },
    { kind: 'removed', text: 'illalla' },
    { kind: 'added', text: 'vaikka aamulla' },
    { kind: 'same', text: '.' },
  ]);
});

test('the same text has not changed', () => {
  expect(changesBetween('Sama.', 'Sama.')).toEqual([{ kind: 'same', text: 'Sama.' }]);
});
