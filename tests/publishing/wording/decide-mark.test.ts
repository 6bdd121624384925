import { describe, expect, test } from 'vitest';
import { decided, lacksReason, wordsSwapped } from '#lib/publishing/wording/decide-mark.ts';
import { knownIn } from '#lib/publishing/wording/marks.ts';
import { asId } from '../../support/as-id.ts';

const TITLE = 'Mieheni Jari Virtanen ei puhu';
const BODY = 'Jari on hiljaa. Kysyin Jarilta, mitä on tapahtunut, ja jarin takia itkin.';
const KNOWN = knownIn({ title: TITLE, body: BODY, parts: [], covered: null });

const mark = (text: string) => ({ text, canned: '(nimi)', word: 'mieheni', why: '' });
const pressed = (intent: string, place: number, more: object = {}) =>
  decided(
    {
      title: TITLE,
      body: BODY,
      parts: [{ kind: 'answer', id: asId('a'), body: 'Jari voi olla väsynyt.', included: true }],
      left: [{ text: 'Jarilta', reason: 'nobody', why: '' }],
      marks: [{ ...mark('Jari'), ...more }],
      intent,
      place,
    },
    KNOWN,
  );

describe('what a button says of one place, where no script does it', () => {
  test('the usual word stands in every text where the place stood, and nowhere else', () => {
    const { title, body, parts } = pressed('swap', 0);
    expect(title).toBe(TITLE); // there the whole name is another place
    expect(body).toMatch(/^\(nimi\) on hiljaa\. Kysyin Jarilta/);
    expect(parts[0]?.body).toBe('(nimi) voi olla väsynyt.');
  });

  test('another word is the one that was typed', () => {
    expect(pressed('other', 0).body).toMatch(/^Mieheni on hiljaa/);
  });

  test('a reason is kept beside what stays, once for a place', () => {
    const { left } = pressed('leave', 0, { reason: 'known' });
    expect(left).toContainEqual({ text: 'Jari', reason: 'known', why: '' });
    expect(left).toHaveLength(2);
  });

  test.each([
    ['Mieheni Jari huusi.', 'mieheni', 'Mieheni huusi.'],
    ['Itkin. Jari huusi.', 'mieheni', 'Itkin. Mieheni huusi.'],
    ['Itkin, ja Jari huusi.', 'mieheni', 'Itkin, ja mieheni huusi.'],
    ['Silloin Jari mieheni huusi.', 'mieheni', 'Silloin mieheni huusi.'],
    ['Rakas Jari', 'meidän isä', 'Rakas meidän isä'],
  ])('in “%s” %s stands as one would write it', (whole, word, expected) => {
    expect(wordsSwapped(whole, { text: 'Jari', word, known: KNOWN })).toBe(expected);
  });

  test.each([
    [{}, true],
    [{ reason: 'other' }, true],
    [{ reason: 'other', why: 'sovittu' }, false],
    [{ reason: 'known' }, false],
  ])('whether a reason was told: %o', (more, lacks) => {
    const marks = [{ ...mark('Jari'), ...more }] as Parameters<typeof lacksReason>[0]['marks'];
    const texts = { title: TITLE, body: BODY, parts: [], left: [] };
    expect(lacksReason({ ...texts, marks, intent: 'leave', place: 0 })).toBe(lacks);
  });

  test('leaving it without a reason says nothing', () => {
    expect(pressed('leave', 0).left).toHaveLength(1);
  });

  test('a place can be decided about again', () => {
    expect(pressed('reconsider', 0).left).toEqual([]);
  });

  test.each([1, -1])('a place that is not there (%i) changes nothing', (place) => {
    const { title, body, left } = pressed('swap', place);
    expect({ title, body, left: left.length }).toEqual({ title: TITLE, body: BODY, left: 1 });
  });
});
