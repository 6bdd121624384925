import { beforeAll, expect, test } from 'vitest';
import { SYSTEM, VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { client, withActor } from '#lib/db/client.ts';
import type { KeyId, ThemeId } from '#lib/id.ts';
import { HELD_KINDS } from '#lib/keys/held-kinds.ts';
import { holdByKey } from '#lib/keys/hold.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let theme: ThemeId;
beforeAll(async () => {
  theme = await createTheme();
});

const isThere = async (keyId: KeyId) => (await client().key.count({ where: { id: keyId } })) === 1;
const add = (keyId: KeyId) => askQuestion(VISITOR, formOf({ theme }), keyId);
const askerOf = ({ questionId }: Awaited<ReturnType<typeof add>>) =>
  ({ kind: 'asker', questionId }) as const;

test('a key holds things of every kind, and lives as long as the last of them', async () => {
  const { keyId, asker, code } = await askedQuestion({ theme });
  const others = HELD_KINDS.filter((kind) => kind !== 'question');
  expect(others).toHaveLength(9);
  await withActor(SYSTEM, async (tx) => {
    for (const kind of others) await holdByKey(tx, keyId, { kind, id: `of-${keyId}` });
  });
  await deleteQuestion(asker);
  expect(await openKey(VISITOR, code)).toMatchObject({ keyId, questionId: null });
  for (const kind of others) {
    expect(await isThere(keyId), kind).toBe(true);
    await client().keyHold.deleteMany({ where: { kind, targetId: `of-${keyId}` } });
  }
  expect(await isThere(keyId)).toBe(false);
});

test('a thing has one key, and what a key holds is named as what it is', async () => {
  const { keyId, questionId } = await askedQuestion({ theme });
  const other = await askedQuestion({ theme });
  const taken = withActor(SYSTEM, (tx) =>
    holdByKey(tx, other.keyId, { kind: 'question', id: questionId }),
  );
  await expect(taken).rejects.toMatchObject({ code: 'P2002' });
  const nameless = { kind: 'question', targetId: 'x', keyId };
  await expect(client().keyHold.create({ data: nameless })).rejects.toThrow(/target_named/);
});

test('two who delete the last two things at once leave no key behind', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { keyId, asker } = await askedQuestion({ theme });
    const second = await add(keyId);
    await Promise.all([deleteQuestion(asker), deleteQuestion(askerOf(second))]);
    expect(await isThere(keyId)).toBe(false);
  }
});

test('whoever adds while the last thing goes adds to a key that is there, or is told', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { keyId, asker } = await askedQuestion({ theme });
    const [added] = await Promise.allSettled([add(keyId), deleteQuestion(asker)]);
    expect(await isThere(keyId)).toBe(added.status === 'fulfilled');
    if (added.status === 'rejected') expect(added.reason).toMatchObject({ code: 'wrong_code' });
  }
});
