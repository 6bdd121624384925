import { expect, test } from 'vitest';
import { JsonLd } from '#components/layout/json-ld.tsx';
import type { AnswerId, QuestionId, ThemeId } from '#lib/id.ts';
import {
  breadcrumbData,
  organisationData,
  questionData,
  siteData,
} from '#lib/machines/structured-data.ts';
import { asId } from '../support/as-id.ts';

const page = { site: new URL('https://rinnalla.example'), locale: 'sv' } as const;
const names = { fi: 'Perheliitto', sv: 'Familjeförbundet', en: 'Families' };
const answer = {
  id: asId<AnswerId>('a'),
  body: 'Du är inte ensam.',
  answeredAt: '2026-03-01',
  answerer: {
    displayName: 'Helmi',
    role: 'volunteer',
    title: null,
    organisationName: names,
    organisationSlug: 'perheliitto',
  },
} as const;
const question = {
  id: asId<QuestionId>('bcd'),
  slug: 'mamma',
  handle: 'bcd-mamma',
  language: 'fi',
  themeId: asId<ThemeId>('theme'),
  title: 'Äiti ei puhu',
  body: 'Mitä teen?',
  ageBand: null,
  publishedAt: '2026-03-01',
  updatedAt: '2026-03-02',
  answers: [answer],
};
const who = { asker: 'Frågeställare', roles: { volunteer: 'frivillig', professional: 'proffs' } };

test('a question tells its answers by role and organisation', () => {
  const { mainEntity, ...data } = questionData({ ...page, ...who }, question);
  expect(data).toMatchObject({
    '@type': 'QAPage',
    inLanguage: 'sv',
    url: 'https://rinnalla.example/sv/fragor/bcd-mamma',
  });
  expect(mainEntity).toMatchObject({ inLanguage: 'fi', answerCount: 1, name: 'Äiti ei puhu' });
  expect(mainEntity.acceptedAnswer?.[0]?.author).toEqual({
    '@type': 'Person',
    name: 'Helmi',
    jobTitle: 'frivillig',
    affiliation: {
      '@type': 'Organization',
      name: 'Familjeförbundet',
      url: 'https://rinnalla.example/sv/organisationer/perheliitto',
    },
  });
});

test('a question whose answers were all withdrawn claims none', () => {
  const { mainEntity } = questionData({ ...page, ...who }, { ...question, answers: [] });
  expect(mainEntity.answerCount).toBe(0);
  expect(mainEntity).not.toHaveProperty('acceptedAnswer');
});

test('the way to a page is counted from the front page', () => {
  const { itemListElement } = breadcrumbData(page, [{ href: '/sv/teman', text: 'Teman' }]);
  expect(itemListElement.map(({ position, name, item }) => [position, name, item])).toEqual([
    [1, 'Rinnalla', 'https://rinnalla.example/sv'],
    [2, 'Teman', 'https://rinnalla.example/sv/teman'],
  ]);
});

test('an organisation has an address only where it has a city', () => {
  const organisation = { slug: 'perheliitto', city: null, names, descriptions: names };
  expect(organisationData(page, organisation)).not.toHaveProperty('address');
  expect(organisationData(page, { ...organisation, city: 'Vasa' }).address?.addressLocality).toBe(
    'Vasa',
  );
});

test('the site says how it is searched', () => {
  expect(siteData(page, 'Fråga anonymt').potentialAction.target.urlTemplate).toBe(
    'https://rinnalla.example/sv/fragor?q={words}',
  );
});

test('no text ends the element that it stands in', () => {
  const text = '</script><script>alert(1)</script><!--';
  const { __html } = JsonLd({ data: { text } }).props.dangerouslySetInnerHTML;
  expect(__html).not.toContain('<');
  expect(JSON.parse(__html)).toEqual({ text });
});
