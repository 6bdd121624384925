import { expect, test } from 'vitest';
import { beginWith } from '#lib/desk/begin-with.ts';
import type { InboxItem } from '#lib/desk/inbox.ts';
import { SECTIONS, type SectionName } from '#lib/desk/schema.ts';
import { asId } from '../support/as-id.ts';

const roomy = { held: 1, openLimit: 3, week: 0, weekLimit: null, paused: false, away: false };

const line = (id: string): InboxItem => ({
  atOnce: false,
  calledAt: null,
  id: asId(id),
  title: 'Kysymys',
  themeName: { fi: 'Arki', sv: 'Vardag', en: 'Everyday' },
  language: 'fi',
  foreign: false,
  status: 'open',
  risk: 0,
  urgent: false,
  promisedOn: new Date('2026-11-27'),
  who: null,
  watched: false,
  claimExpiresAt: null,
  wish: false,
  comment: null,
});

const inbox = (names: SectionName[], load: Partial<typeof roomy> = {}) => ({
  load: { ...roomy, ...load },
  facets: { themes: [], languages: [] },
  sections: SECTIONS.map((name) => ({
    name,
    count: names.includes(name) ? 2 : 0,
    items: names.includes(name) ? [line(`${name} 1`), line(`${name} 2`)] : [],
  })),
});

test('one begins with the first line of the most pressing section', () => {
  expect(beginWith(inbox(['acute', 'mine', 'pool']))).toBe('acute 1');
  expect(beginWith(inbox(['sentBack', 'mine']))).toBe('sentBack 1');
  expect(beginWith(inbox(['pool', 'others']))).toBe('pool 1');
});

test('what waits for somebody else, or is further off, is nobody’s first', () => {
  expect(beginWith(inbox(['late', 'review']))).toBe('review 1');
  expect(beginWith(inbox(['late', 'others', 'waiting']))).toBeUndefined();
  expect(beginWith(inbox([]))).toBeUndefined();
});

test('what can only be watched is nobody’s first', () => {
  const all = inbox(['acute', 'received']);
  const sections = all.sections.map(({ items, ...one }) => ({
    ...one,
    items: items.map((item) => ({ ...item, watched: item.id === 'acute 1' })),
  }));
  expect(beginWith({ ...all, sections })).toBe('acute 2');
});

test('nobody is led to the pool who has no room, or is on a break', () => {
  expect(beginWith(inbox(['pool'], { held: 3 }))).toBeUndefined();
  expect(beginWith(inbox(['pool'], { paused: true }))).toBeUndefined();
  expect(beginWith(inbox(['pool'], { away: true }))).toBeUndefined();
  expect(beginWith(inbox(['mine', 'pool'], { held: 3 }))).toBe('mine 1');
});
