import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { Asker, Member } from '#lib/actor.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import {
  type AccountId,
  type AnswerId,
  isId,
  type MemberId,
  newId,
  type OrganisationId,
  type QuestionId,
  type ThemeId,
  type ThemeSlug,
} from '#lib/id.ts';
import { idFields } from '#lib/id-fields.ts';
import type { QuestionFacts } from '#lib/questions/policy.ts';
import type { RowOf, TextPlace } from '#lib/sealing/places.ts';

type Row = Prisma.QuestionGetPayload<{
  select: {
    id: true;
    themeId: true;
    theme: { select: { slugFi: true } };
    claim: { select: { memberId: true; offeredToId: true } };
  };
}>;
type Where = Prisma.QuestionWhereInput;
type Created = Prisma.AnswerUncheckedCreateInput;

describe('what does not compile', () => {
  test('a bare text for an id, or one id for another', () => {
    expectTypeOf<QuestionId>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<QuestionId>();
    expectTypeOf<'bcdfghjkmnpq'>().not.toExtend<QuestionId>();
    expectTypeOf<ThemeId>().not.toExtend<QuestionId>();
    expectTypeOf<MemberId>().not.toExtend<AccountId>();
    expectTypeOf<AnswerId>().not.toExtend<OrganisationId>();
  });

  test('a theme’s id for its slug, or the other way round', () => {
    expectTypeOf<ThemeId>().not.toExtend<ThemeSlug>();
    expectTypeOf<ThemeSlug>().not.toExtend<ThemeId>();
  });

  test('a row of the database that is read as another', () => {
    expectTypeOf<Row['id']>().toEqualTypeOf<QuestionId>();
    expectTypeOf<Row['themeId']>().toEqualTypeOf<ThemeId>();
    expectTypeOf<Row['theme']['slugFi']>().toEqualTypeOf<ThemeSlug>();
    expectTypeOf<NonNullable<Row['claim']>>().toEqualTypeOf<{
      memberId: MemberId;
      offeredToId: MemberId | null;
    }>();
  });

  test('to look for a row or to write one by another’s id', () => {
    expectTypeOf<{ id: QuestionId; themeId: { in: ThemeId[] } }>().toExtend<Where>();
    expectTypeOf<{ id: ThemeId }>().not.toExtend<Where>();
    expectTypeOf<{ id: string }>().not.toExtend<Where>();
    expectTypeOf<{ themeId: { in: string[] } }>().not.toExtend<Where>();
    expectTypeOf<{ claim: { memberId: AccountId } }>().not.toExtend<Where>();
    expectTypeOf<Created['id']>().toEqualTypeOf<AnswerId>();
    expectTypeOf<Created['questionId']>().toEqualTypeOf<QuestionId>();
    expectTypeOf<Created['memberId']>().toEqualTypeOf<MemberId>();
  });

  test('to seal a text for a row of something else', () => {
    expectTypeOf<RowOf<'questionTitle'>>().toEqualTypeOf<QuestionId>();
    expectTypeOf<RowOf<'answerBody' | 'feedbackWord'>>().toEqualTypeOf<AnswerId>();
    expectTypeOf<RowOf<'memberKey'>>().toEqualTypeOf<MemberId>();
    expectTypeOf<'questions'>().not.toExtend<TextPlace>();
    expectTypeOf<'questionKey'>().not.toExtend<TextPlace>();
  });

  test('an actor or the facts of a question with somebody else’s id', () => {
    expectTypeOf<Asker['questionId']>().toEqualTypeOf<QuestionId>();
    expectTypeOf<Pick<Member, 'id' | 'accountId' | 'organisationId'>>().toEqualTypeOf<{
      id: MemberId;
      accountId: AccountId;
      organisationId: OrganisationId;
    }>();
    expectTypeOf<QuestionFacts['claimedBy']>().toEqualTypeOf<MemberId | null>();
    expectTypeOf<QuestionFacts['answererAccountIds']>().toEqualTypeOf<AccountId[]>();
  });

  test('what an id became at an edge, in another place', () => {
    const schema = z.object({ questionId: idFields.question, theme: idFields.themeSlug });
    expectTypeOf(schema.parse({ questionId: newId(), theme: 'suru' })).toEqualTypeOf<{
      questionId: QuestionId;
      theme: ThemeSlug;
    }>();
  });
});

test('a new id is one, and names nothing that was there before', () => {
  const ids = Array.from({ length: 1_000 }, () => newId<QuestionId>());
  expect(ids.every((id) => isId(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id is taken as it came, and anything but a text is refused', () => {
  expect(idFields.member.parse('surun-rinnalla-aino')).toBe('surun-rinnalla-aino');
  expect(idFields.member.safeParse(7).success).toBe(false);
  expect(idFields.member.safeParse(undefined).success).toBe(false);
});
