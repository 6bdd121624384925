import { describe, expect, it } from 'vitest';
import { listPath, readChoice } from '#components/questions/list/list-address.ts';
import type { OrganisationView } from '#lib/organisations/published.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { asId } from '../support/as-id.ts';

const theme: ThemeView = {
  id: asId('t1'),
  slugs: { fi: asId('vakivalta'), sv: asId('vald'), en: asId('violence') },
  names: { fi: 'Väkivalta', sv: 'Våld', en: 'Violence' },
  descriptions: { fi: '', sv: '', en: '' },
  topics: { fi: [], sv: [], en: [] },
  heavy: true,
  promiseDays: 5,
  helpTopics: [],
  watched: true,
  contentNote: null,
  picture: null,
};

const organisation = {
  id: asId('o1'),
  slug: 'aallot',
  kind: 'family',
  names: { fi: 'Aallot', sv: 'Vågorna', en: 'Waves' },
  descriptions: { fi: '', sv: '', en: '' },
  city: null,
  themeIds: [],
} as const satisfies OrganisationView;
const offer = { themes: [theme], organisations: [organisation] };

describe('the address of the list of questions', () => {
  it('is plain when nothing is chosen', () => {
    expect(listPath('fi', readChoice({}, offer))).toBe('/fi/kysymykset');
  });

  it('keeps every choice in another language', () => {
    const search = {
      q: 'pelko',
      theme: 'vakivalta',
      role: 'volunteer',
      organisation: 'aallot',
      language: 'en',
      page: '2',
    };
    expect(listPath('sv', readChoice(search, offer))).toBe(
      '/sv/fragor?q=pelko&theme=vald&role=volunteer&organisation=aallot&language=en&page=2',
    );
  });

  it.each([
    { page: '0' },
    { page: '-1' },
    { page: 'x' },
    { role: 'moderator' },
    { theme: 'ei' },
    { organisation: 'ei' },
    { language: 'de' },
  ])('leaves out what it does not understand: %o', (search) =>
    expect(listPath('en', readChoice(search, offer))).toBe('/en/questions'),
  );

  it.each([
    ['  ero   ja\nlapset ', 'ero ja lapset'],
    ['a\0b', 'a b'],
    ['\u202eero\u202c', 'ero'],
    ['\ud800', '\ufffd'],
    ['\0\t', ''],
    ['e\u0308', 'ë'],
  ])('holds what was typed without what cannot be seen: %j', (typed, q) => {
    expect(readChoice({ q: typed }, offer).q).toBe(q);
  });

  it('holds the beginning of a whole letter, never half a character', () => {
    const { q } = readChoice({ q: `a${'💙'.repeat(10_000)}` }, offer);
    expect([...q].length).toBe(400);
    expect(q.isWellFormed()).toBe(true);
  });
});
