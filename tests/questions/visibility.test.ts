import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, type Member, SYSTEM, VISITOR } from '#lib/actor.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { client, withActor } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import type { QuestionId } from '#lib/id.ts';
import { STATUSES } from '#lib/questions/schema.ts';
import { visibleTo } from '#lib/questions/visibility.ts';
import { RISKS } from '#lib/risk-levels.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let crew: Awaited<ReturnType<typeof createCrew>>;
let stranger: Awaited<ReturnType<typeof createCrew>>;
let coordinator: Member;
const ids = new Map<string, QuestionId>(); // "status, risk" -> question

beforeAll(async () => {
  crew = await createCrew();
  stranger = await createCrew();
  coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  for (const status of STATUSES) {
    for (const risk of RISKS) {
      const { questionId } = await askedQuestion(crew);
      const closedReason = status === 'closed' ? ('declined' as const) : null;
      await client().question.update({
        where: { id: questionId },
        data: { status, risk, closedReason },
      });
      ids.set(`${status}, ${risk}`, questionId);
    }
  }
});

async function seenBy(actor: Actor): Promise<string[]> {
  const rows = await withActor(actor, (tx) =>
    tx.question.findMany({
      where: { AND: [visibleTo(actor), { id: { in: [...ids.values()] } }] },
      select: { id: true },
    }),
  );
  const seen = new Set(rows.map(({ id }) => id));
  return [...ids].filter(([, id]) => seen.has(id)).map(([name]) => name);
}

const all = (...statuses: string[]) =>
  statuses.flatMap((status) => RISKS.map((risk) => `${status}, ${risk}`));

test('a moderator sees everything of their themes', async () => {
  expect(await seenBy(crew.moderator)).toEqual(all(...STATUSES));
});

test('a professional sees what a moderator has let in, at any risk', async () => {
  expect(await seenBy(crew.reviewer)).toEqual(all('open', 'claimed', 'in_review', 'answered'));
});

test('a volunteer sees the pool, without its acute questions', async () => {
  expect(await seenBy(crew.answerer)).toEqual(['open, 0', 'open, 1', 'open, 2']);
});

test('a coordinator sees people and load, never a question', async () => {
  expect(await seenBy(coordinator)).toEqual([]);
  expect((await inboxOf(coordinator)).sections).toEqual([]);
});

test('an organisation that does not cover the theme sees nothing of it', async () => {
  for (const member of [stranger.moderator, stranger.answerer, stranger.reviewer]) {
    expect(await seenBy(member)).toEqual([]);
  }
});

test('a visitor sees no question, and the system all of them', async () => {
  expect(await seenBy(VISITOR)).toEqual([]);
  expect(await seenBy(SYSTEM)).toEqual(all(...STATUSES));
});

test('an asker sees their own question and no other', async () => {
  const questionId = ids.get('open, 0') ?? asId<QuestionId>('');
  expect(await seenBy({ kind: 'asker', questionId })).toEqual(['open, 0']);
});

test('a question that one may not see does not exist', async () => {
  const questionId = ids.get('received, 0') ?? asId<QuestionId>('');
  for (const member of [crew.answerer, crew.reviewer, coordinator, stranger.moderator]) {
    await expect(deskQuestion(member, questionId)).rejects.toMatchObject({ code: 'not_found' });
  }
});

describe('whoever answered a question', () => {
  test('goes on seeing it, unlike other volunteers', async () => {
    const { questionId } = await answeredQuestion(crew);
    const other = await createMember({ organisation: crew.organisation, role: 'volunteer' });
    expect((await deskQuestion(crew.answerer, questionId)).answers).toHaveLength(1);
    await expect(deskQuestion(other, questionId)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('no longer sees it once everything is deleted, and nor does anybody at a desk', async () => {
    const { questionId, asker } = await answeredQuestion(crew);
    await deleteQuestion(asker);
    for (const member of [crew.answerer, crew.reviewer, crew.moderator, coordinator]) {
      await expect(deskQuestion(member, questionId)).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

test('an inbox shows the most pressing first and only what needs this member', async () => {
  const other = await createCrew();
  const calm = await acceptedQuestion({ ...other, risk: 0 });
  const serious = await acceptedQuestion({ ...other, risk: 2 });
  await acceptedQuestion({ ...other, risk: 3 });
  const { sections } = await inboxOf(other.answerer);
  const pool = sections.find(({ name }) => name === 'pool')?.items.map(({ id }) => id);
  expect(pool).toEqual([serious.questionId, calm.questionId]);
});
