import './page.ts'; // before everything else: the framework that there is not

import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { keepDoneWord } from '#lib/desk/done-words.ts';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import * as organisation from '../../app/[locale]/(desk)/desk/organisation/page.tsx';
import * as desk from '../../app/[locale]/(desk)/desk/page.tsx';
import * as question from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import * as self from '../../app/[locale]/(desk)/desk/self/page.tsx';
import { caseOf, make, type Stage, setStage, titleOf, WORLDS } from '../desk/matrix-stage.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';
import { documentOf } from './page.ts';
import { expectSound } from './structure.ts';

testDatabase();

// One of each role, and those before whom a question looks most different.
const PEOPLE = [
  'volunteer',
  'volunteer who holds it',
  'volunteer asked to take it over',
  'professional',
  'moderator',
  'coordinator',
];
const PATIENCE = 120_000; // a dozen pages and as many looks, on a machine that may be busy

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

function people(): [string, Member][] {
  const found = Object.entries(stage.people).filter(([who]) => PEOPLE.includes(who));
  expect(found).toHaveLength(PEOPLE.length);
  return found;
}

/** All in the source language; in the others a part each, as their pages differ in words alone. */
const worldsIn = (locale: Locale) =>
  WORLDS.filter((_, at) => locale === 'fi' || at % LOCALES.length === LOCALES.indexOf(locale));

describe.each(LOCALES)('in %s', (locale) => {
  test.each(worldsIn(locale).map((world) => [titleOf(world), world] as const))(
    'a question that is %s is sound before everybody who sees it, and so are their desks',
    async (_, world) => {
      await make(stage, world);
      for (const [who, member] of people()) {
        signIn(member);
        await expectSound(locale, await documentOf(locale, desk), `${who}: desk`);
        if (!(await caseOf(stage, member)).seen) continue;
        const html = await documentOf(locale, question, { params: { id: stage.question.id } });
        await expectSound(locale, html, `${who}: question`);
      }
    },
    PATIENCE,
  );

  test(
    'the own page of everybody is sound, and the page of an organisation',
    async () => {
      for (const [who, member] of people()) {
        signIn(member);
        await expectSound(locale, await documentOf(locale, self), `${who}: self`);
        if (member.role !== 'coordinator') continue;
        await expectSound(locale, await documentOf(locale, organisation), `${who}: organisation`);
      }
    },
    PATIENCE,
  );

  test('a desk that was searched and one that says what was done are sound', async () => {
    const { moderator } = stage.people;
    if (!moderator) throw new Error('Nobody reads here.');
    signIn(moderator);
    const done = await keepDoneWord(moderator, 'accepted', stage.question.id);
    for (const searchParams of [{ q: 'iltaisin' }, { q: 'xyzzy' }, { done }]) {
      const html = await documentOf(locale, desk, { searchParams });
      await expectSound(locale, html, JSON.stringify(searchParams));
    }
  });
});
