import { VISITOR } from '../actor.ts';
import { reading, type Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import type { QuestionId } from '../id.ts';
import type { ItemRow } from './rows.ts';
import { type PublishedItem, publishedItem } from './views.ts';

// As JSON has it: the moment of an answer is a text.
type Row = Omit<ItemRow, 'answers'> & {
  answers: (Omit<ItemRow['answers'][number], 'answeredAt'> & { answeredAt: string })[];
};

/**
 * Published questions in order, without those hidden meanwhile. One statement; `asked` is a table in it, with the `id`
 * and the `place` of each.
 */
export async function rowsInOrder(tx: Tx, asked: Prisma.Sql): Promise<ItemRow[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.question_id AS "questionId", p.slug, p.language, p.theme_id AS "themeId", p.title,
      p.body, p.published_at AS "publishedAt", p.updated_at AS "updatedAt", p.sequence, coalesce((
        SELECT json_agg(json_build_object('displayName', a.display_name, 'role', a.role,
          'title', a.title, 'answeredAt', a.answered_at, 'organisationId', a.organisation_id,
          'organisation', json_build_object('name', o.name, 'slug', o.slug), 'body', a.body)
          ORDER BY a.answered_at)
        FROM published_answers a JOIN organisations o ON o.id = a.organisation_id
        WHERE a.question_id = p.question_id), '[]') AS answers
    FROM ${asked} AS asked(id, place)
      JOIN publications p ON p.question_id = asked.id ORDER BY asked.place`;
  return rows.map(({ answers, ...row }) => ({
    ...row,
    answers: answers.map((one) => ({ ...one, answeredAt: new Date(one.answeredAt) })),
  }));
}

/** Questions as a table of a statement, with the `id` and the `place` of each. */
export function theseInOrder(ids: readonly QuestionId[]): Prisma.Sql {
  return Prisma.sql`unnest(${[...ids]}::text[]) WITH ORDINALITY`;
}

/** The same as lists show them. */
export async function itemsInOrder(ids: readonly QuestionId[]): Promise<PublishedItem[]> {
  if (ids.length === 0) return [];
  const rows = await reading(VISITOR, (tx) => rowsInOrder(tx, theseInOrder(ids)));
  return rows.map((row) => publishedItem(row));
}
