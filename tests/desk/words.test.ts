import '../documents/page.ts'; // before everything else: the framework that there is not

import { describe, expect, test } from 'vitest';
import { Due } from '#components/desk/frame/due.tsx';
import { Moment } from '#components/desk/frame/moment.tsx';
import { breakDays } from '#components/desk/people/absence.tsx';
import { client } from '#lib/db/client.ts';
import { promisedDate } from '#lib/i18n/promised-date.ts';
import { LOCALES } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { documentHtml } from '#lib/web/document.ts';
import * as desk from '../../app/[locale]/(desk)/desk/page.tsx';
import * as question from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { documentOf } from '../documents/page.ts';
import { leaveOn } from '../members/leave-on.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';
import { readMessages } from '../support/messages.ts';

testDatabase();

describe('on a break', () => {
  test('nothing is offered that may not be taken, and it is said to whoever is on it', async () => {
    const crew = await createCrew();
    const { questionId: id } = await acceptedQuestion(crew);
    await leaveOn(crew.answerer);
    signIn(crew.answerer);
    const list = await documentOf('fi', desk);
    for (const offer of ['Ota uusi, kun siltä tuntuu', 'Voit ottaa jonosta', 'Jonossa, sopii'])
      expect(list).not.toContain(offer);
    expect(list).toContain('Jonosta huolehtivat muut.');
    expect(list).not.toMatch(/\d\.\./);
    const open = await documentOf('fi', question, { params: { id } });
    expect(open).toContain('Olet tauolla, joten uusia kysymyksiä ei nyt tule sinulle.');
    expect(open).not.toContain('Mitään ei muutettu');
    expect(open).not.toContain('Ota vastattavaksi');
  });

  test('whoever takes nothing new by their own choice is told so the same way', async () => {
    const crew = await createCrew();
    const { questionId: id } = await acceptedQuestion(crew);
    await client().member.update({ where: { id: crew.answerer.id }, data: { paused: true } });
    signIn(crew.answerer);
    expect(await documentOf('fi', desk)).not.toContain('Jonossa, sopii');
    const open = await documentOf('fi', question, { params: { id } });
    expect(open).toContain('Olet valinnut, ettet ota nyt uusia kysymyksiä.');
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 6)));

  test('a sentence that ends with a date ends once', async () => {
    const t = await getTranslations({ locale, namespace: 'deskClaims.absence' });
    for (const until of months)
      for (const key of ['now', 'later'] as const)
        expect(t(key, breakDays(locale, { from: until, until }))).toMatch(/[^.]\.$|\d$/);
    const dates = months.map((month) => promisedDate(locale, month));
    for (const [key, text] of readMessages(locale))
      for (const date of dates) {
        const said = text.replace(/\{(date|until)\}/g, date);
        expect(said, key).not.toMatch(/\d\.\.|\p{L}\.\.(?!\.)/u);
      }
  });
});

test('dates stand in the order of the language', async () => {
  const day = new Date(Date.UTC(2026, 11, 4));
  const due = async (locale: 'fi' | 'sv' | 'en') =>
    (
      await documentHtml(await Due({ locale, promisedOn: day, today: new Date(Date.UTC(2026, 0)) }))
    ).toString();
  expect(await due('en')).toContain('Fri 4 Dec');
  expect(await due('fi')).toContain('pe 4.12.');
  const moment = (await documentHtml(Moment({ locale: 'en', at: day }))).toString();
  expect(moment).toMatch(/Fri 4 Dec/);
});

test('a language is named only to whoever does not write it, where the page is in another', async () => {
  const crew = await createCrew();
  await askedQuestion({ ...crew, question: { language: 'sv' } });
  const { organisation } = crew;
  const finnish = await createMember({ organisation, role: 'moderator', languages: ['fi'] });
  signIn(finnish);
  expect(await documentOf('fi', desk)).toContain('ruotsiksi');
  expect(await documentOf('sv', desk)).not.toContain('på svenska');
  signIn(crew.moderator);
  expect(await documentOf('fi', desk)).not.toContain('ruotsiksi');
});

test('an editor says nothing of saving before anything was typed, and counts what stands in it', async () => {
  const crew = await createCrew();
  const answer = 'Luin kirjeesi kahteen kertaan.';
  const { questionId: id } = await claimedQuestion({ ...crew, answer });
  signIn(crew.answerer);
  const html = await documentOf('fi', question, { params: { id } });
  expect(html).not.toContain('>Tallennettu<');
  expect(html).toContain(`Tilaa on vielä ${8000 - answer.length} merkkiä.`);
});
