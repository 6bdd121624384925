import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { withActor } from '#lib/db/client.ts';
import { rowsInOrder, theseInOrder } from '#lib/published/items-in-order.ts';
import { publishedItemSelect } from '#lib/published/rows.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('rows stand in the order they are asked for, each as a list reads it; a hidden one is left out', async () => {
  const crew = await createCrew();
  const [one, two, three] = await Promise.all(
    ['Tämä tulee ensin', 'Tämä sitten', 'Tämä lopuksi'].map((title) =>
      publishedQuestion({ ...crew, question: { title } }),
    ),
  );
  if (!one || !two || !three) throw new Error('Three are needed.');
  const ids = [three, one, two].map(({ questionId }) => questionId);
  const read = () => withActor(VISITOR, (tx) => rowsInOrder(tx, theseInOrder(ids)));
  const listed = await withActor(VISITOR, (tx) =>
    tx.publication.findMany({ where: { questionId: { in: ids } }, select: publishedItemSelect }),
  );
  const rows = await read();
  expect(rows.map(({ questionId }) => questionId)).toEqual(ids);
  for (const row of rows)
    expect(row).toEqual(listed.find(({ questionId }) => questionId === row.questionId));
  await withdrawPublication(one.asker);
  expect((await read()).map(({ title }) => title)).toEqual(['Tämä lopuksi', 'Tämä sitten']);
});
