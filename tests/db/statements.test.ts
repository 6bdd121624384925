import '../support/framework.ts'; // before everything else

import { beforeAll, describe, expect, test } from 'vitest';
import { finnishDay } from '#lib/calendar.ts';
import { clock } from '#lib/clock.ts';
import { client, reading } from '#lib/db/client.ts';
import { forgetAll } from '#lib/kept/reads.ts';
import { heldByAbsent } from '#lib/passing-on/clear-claim.ts';
import { overdueHere } from '#lib/passing-on/promise-anew.ts';
import DeskPage from '../../app/[locale]/(desk)/desk/page.tsx';
import QuestionPage from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import { GET as question } from '../../app/[locale]/(public)/questions/[handle]/route.tsx';
import { GET as home } from '../../app/[locale]/(public)/route.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { pageOf } from '../desk/matrix-send.ts';
import { make, type Stage, setStage } from '../desk/matrix-stage.ts';
import { testDatabase } from '../support/database.ts';
import { statementsOf } from '../support/statements.ts';

// How much a page asks of the database. Who is signed in is the framework's, and is not counted. A page that
// needs more than it did reads something one by one, or outside of its reading.

testDatabase();

/** The same after it has been done once, with nothing kept of that. */
async function anew(work: () => Promise<unknown>) {
  await work();
  forgetAll();
  const { statements: all, transactions } = await statementsOf(work);
  const statements = all.filter((text) => !text.includes('pg_notify')); // of what was done before
  return { statements: statements.length, transactions, text: statements.join('\n') };
}

describe('a public page made anew', () => {
  const asked = (path: string) => ({
    nextUrl: new URL(`http://localhost${path}`),
    headers: new Headers(),
  });
  // There is no build here whose stylesheets a finished page could name; all is read by then.
  const unfinished = () => undefined;
  let handle: string;
  beforeAll(async () => {
    handle = `${(await publishedQuestion(await createCrew())).questionId}-otsikko`;
  });

  test('the front page reads in no transaction, and counts nothing', async () => {
    const params = Promise.resolve({ locale: 'fi' });
    const made = await anew(() => home(asked('/fi'), { params }).catch(unfinished));
    expect(made.text).toContain('published_answers');
    expect(made.statements).toBeLessThanOrEqual(13);
    expect(made.transactions).toBe(0);
  });

  test('a question is read in no transaction', async () => {
    const params = Promise.resolve({ locale: 'fi', handle });
    const made = await anew(() =>
      question(asked(`/fi/kysymykset/${handle}`), { params }).catch(unfinished),
    );
    expect(made.text).toContain('published_answers');
    expect(made.statements).toBeLessThanOrEqual(2);
    expect(made.transactions).toBe(0);
  });
});

describe('at the desk', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });

  const person = (who: string) => {
    const member = stage.people[who];
    if (!member) throw new Error(`There is no ${who}.`);
    return member;
  };

  // Who acts is asked first, by Rinnalla itself; then one reading of the whole page,
  // whose next step is theirs to confirm in it.
  test.each([
    ['volunteer who holds it', 43, 5], // in three roles: each is looked into as itself
    ['professional', 26, 2],
    ['moderator', 19, 2],
    ['coordinator', 23, 2],
  ])('the desk of a %s is one reading', async (who, ceiling, transactions) => {
    await make(stage, { status: 'claimed' });
    const made = await anew(() => pageOf(person(who), DeskPage));
    expect(made.text).toContain(who === 'coordinator' ? 'claim_hours' : 'sealed_title');
    expect(made.statements).toBeLessThanOrEqual(ceiling);
    expect(made.transactions).toBe(transactions);
  });

  test('what is late or held by absent people costs a coordinator the same for one as for five', async () => {
    const crew = await createCrew({ openLimit: 5 });
    const { answerer, organisation } = crew;
    const coordinator = await createMember({ organisation, role: 'coordinator' });
    const today = finnishDay(clock.now());
    const awayFrom = (day: Date | null) =>
      client().member.update({
        where: { id: answerer.id },
        data: { awayFrom: day, awayUntil: day },
      });
    const late = { promisedOn: new Date('2026-01-01T00:00:00Z') };
    const costOf = async (number: number) => {
      await client().question.updateMany({ where: { themeId: crew.theme }, data: late });
      await awayFrom(today);
      const { statements } = await statementsOf(() =>
        reading(coordinator, async () => {
          expect(await heldByAbsent(coordinator)).toHaveLength(number);
          expect(await overdueHere(coordinator)).toHaveLength(2 * number);
        }),
      );
      await awayFrom(null);
      return statements.filter((text) => !text.includes('pg_notify')).length;
    };
    const one = async () => [await claimedQuestion(crew), await acceptedQuestion(crew)];
    await one();
    const cost = await costOf(1);
    for (let more = 1; more < 5; more += 1) await one();
    expect(await costOf(5)).toBe(cost);
  });

  // Beside it: that its notes are seen is written, and what is like it is searched for.
  test.each([
    ['volunteer who holds it', 'claimed', 55, 7], // in three roles
    ['professional', 'claimed', 39, 4],
    ['moderator', 'received', 40, 4],
    ['professional', 'answered', 47, 4],
  ] as const)('a question before a %s, %s, is one reading', async (who, status, ceiling, most) => {
    await make(stage, { status });
    const open = async () => {
      const page = await pageOf(person(who), QuestionPage, { id: stage.question.id });
      expect(page).toContain('Emme enää puhu iltaisin');
    };
    const made = await anew(open);
    expect(made.statements).toBeLessThanOrEqual(ceiling);
    expect(made.transactions).toBeLessThanOrEqual(most);
  });
});
