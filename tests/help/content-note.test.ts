import { expect, test } from 'vitest';
import { contentNoteOf } from '#lib/help/content-note.ts';

test('a heavy theme that nobody has worded has the general note', () => {
  expect(contentNoteOf('vakivalta')).toBe('violence');
  expect(contentNoteOf('uusi-teema')).toBe('other');
});
