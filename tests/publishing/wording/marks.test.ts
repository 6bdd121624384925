import { describe, expect, test } from 'vitest';
import { outgoingOf } from '#lib/publishing/outgoing.ts';
import { decided } from '#lib/publishing/wording/decide-mark.ts';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import { knownIn, undecidedMarks } from '#lib/publishing/wording/marks.ts';
import { asId } from '../../support/as-id.ts';

const KNOWN = knownIn({ title: '', body: '', parts: [], covered: null });

const draft = (change: Partial<PublicDraft> = {}): PublicDraft => ({
  title: 'Mieheni [nimi] ei puhu',
  body: 'Asun [osoite]:ssä, ja [nimi]lle soitetaan. Katso [nettisivu](https://example.org).',
  showAge: true,
  parts: [
    { kind: 'answer', id: asId('a'), body: 'Hei [nimi].', included: true },
    { kind: 'followUp', id: 'm', body: 'Nimeni on [peitetty].', included: false },
  ],
  left: [],
  ...change,
});

describe('a word in brackets that covers something', () => {
  test('needs a decision in every text that goes out', () => {
    expect(undecidedMarks(draft(), KNOWN)).toEqual([
      { text: '[nimi]', kind: 'cover', fields: ['title', 'parts.0.body'] },
      { text: '[osoite]:ssä', kind: 'cover', fields: ['body'] },
      { text: '[nimi]lle', kind: 'cover', fields: ['body'] },
    ]);
  });

  test('is decided once it is a word, or stays for a reason', () => {
    const left = [{ text: '[nimi]lle', reason: 'nobody' as const, why: '' }];
    const mark = (text: string, word: string) => ({ text, canned: '', word, why: '' });
    const [first, second] = [mark('[nimi]', 'vanhin'), mark('[osoite]:ssä', 'kaupungissa')];
    const once = decided({ ...draft({ left }), intent: 'other', place: 0, marks: [first] }, KNOWN);
    const all = decided({ ...once, marks: [second] }, KNOWN);
    expect(all.body).toMatch(/^Asun kaupungissa, ja \[nimi\]lle/);
    expect(undecidedMarks(all, KNOWN)).toEqual([]);
  });

  test('never stands in an address, left or not', () => {
    expect(outgoingOf(draft(), { ageBand: null }).slug).toBe('mieheni-ei-puhu');
  });
});
