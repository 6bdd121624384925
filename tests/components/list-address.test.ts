import { describe, expect, it } from 'vitest';
import { listPath, readChoice } from '#components/questions/list-address.ts';

const theme = {
  id: 't1',
  slugs: { fi: 'vakivalta', sv: 'vald', en: 'violence' },
  names: { fi: 'Väkivalta', sv: 'Våld', en: 'Violence' },
  descriptions: { fi: '', sv: '', en: '' },
  topics: { fi: [], sv: [], en: [] },
  heavy: true,
  promiseDays: 5,
  answers: 0,
};

describe('the address of the list of questions', () => {
  it('is plain when nothing is chosen', () => {
    expect(listPath('fi', readChoice({}, [theme]))).toBe('/fi/kysymykset');
  });

  it('keeps every choice in another language', () => {
    const search = { q: 'pelko', theme: 'vakivalta', role: 'volunteer', page: '2' };
    expect(listPath('sv', readChoice(search, [theme]))).toBe(
      '/sv/fragor?q=pelko&theme=vald&role=volunteer&page=2',
    );
  });

  it.each([{ page: '0' }, { page: '-1' }, { page: 'x' }, { role: 'moderator' }, { theme: 'ei' }])(
    'leaves out what it does not understand: %o',
    (search) => expect(listPath('en', readChoice(search, [theme]))).toBe('/en/questions'),
  );
});
