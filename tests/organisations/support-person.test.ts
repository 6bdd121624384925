import { expect, test } from 'vitest';
import { clock } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import {
  setSupportPerson,
  supportPerson,
  supportPersonSchema,
} from '#lib/organisations/support-person.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('a coordinator names somebody of their own organisation, and nobody else does', async () => {
  const { organisation, answerer, reviewer, moderator } = await createCrew();
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  const input = { memberId: reviewer.id, contact: '040 123' };
  for (const member of [answerer, reviewer, moderator]) {
    await expect(setSupportPerson(member, input)).rejects.toMatchObject({ code: 'not_allowed' });
  }
  const elsewhere = { ...input, memberId: (await createCrew()).reviewer.id };
  await expect(setSupportPerson(coordinator, elsewhere)).rejects.toMatchObject({
    code: 'not_allowed',
  });
  expect(await supportPerson(answerer)).toBeNull();
  await setSupportPerson(coordinator, input);
  expect(await supportPerson(answerer)).toEqual({
    id: reviewer.id,
    displayName: 'Meri',
    contact: '040 123',
  });
  await client().member.update({ where: { id: reviewer.id }, data: { leftAt: clock.now() } });
  expect(await supportPerson(answerer)).toBeNull();
});

test('nobody is named without a way to reach them', async () => {
  const { organisation, reviewer } = await createCrew();
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  const input = { memberId: reviewer.id, contact: ' ' };
  expect(supportPersonSchema.safeParse(input).error?.issues).toMatchObject([
    { path: ['contact'], message: 'missing' },
  ]);
  await expect(setSupportPerson(coordinator, { ...input, contact: null })).rejects.toMatchObject({
    code: 'invalid',
    fields: { contact: 'missing' },
  });
});

test('nobody named is nobody', () => {
  expect(supportPersonSchema.parse({ memberId: '', contact: ' ' })).toEqual({
    memberId: null,
    contact: null,
  });
});
