import { expect, test } from 'vitest';
import { type PublicDraft, readDraft, writtenDraft } from '#lib/publishing/wording/draft.ts';
import { asId } from '../../support/as-id.ts';

test('a version is read as it was written', () => {
  const draft: PublicDraft = {
    title: 'Hiljaa',
    body: 'Iltaisin on hiljaista.',
    showAge: true,
    parts: [
      { kind: 'answer', id: asId('a'), body: 'Istu viereen.', included: true },
      { kind: 'followUp', id: 'm', body: 'Kiitos.', included: false },
    ],
    left: [{ text: 'Jari', reason: 'other', why: 'sovittu' }],
  };
  expect(readDraft(writtenDraft(draft))).toEqual(draft);
});

test('what was sealed while it held answers alone opens, with all of them in it', () => {
  const earlier = {
    title: 'Hiljaa',
    body: 'Iltaisin on hiljaista.',
    showAge: false,
    answers: [{ answerId: 'a', body: 'Istu viereen.' }],
  };
  expect(readDraft(JSON.stringify(earlier))).toEqual({
    title: earlier.title,
    body: earlier.body,
    showAge: false,
    parts: [{ kind: 'answer', id: 'a', body: 'Istu viereen.', included: true }],
    left: [],
  });
});
