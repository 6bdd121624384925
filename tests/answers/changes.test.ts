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

test('where most is new, whole sentences come and go', () => {
  const changes = changesBetween(
    'Kävin uimassa. Soita heille illalla.',
    'Luin kirjeesi kahdesti. Soita heille illalla. Pyydä joku viereen.',
  );
  expect(changes).toEqual([
    { kind: 'removed', text: 'Kävin uimassa.' },
    { kind: 'added', text: 'Luin kirjeesi kahdesti.' },
    { kind: 'same', text: expect.stringContaining('Soita heille illalla.') },
    { kind: 'added', text: expect.stringContaining('Pyydä joku viereen.') },
  ]);
});
