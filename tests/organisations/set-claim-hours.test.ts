import { expect, test } from 'vitest';
import {
  claimHoursHere,
  claimHoursSchema,
  setClaimHours,
} from '#lib/organisations/set-claim-hours.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('a coordinator sets how long claims last in their own organisation, and nobody else does', async () => {
  const crew = await createCrew();
  const other = await createCrew();
  const coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  await setClaimHours(coordinator, { hours: 72 });
  expect(await claimHoursHere(crew.answerer)).toEqual({ own: 72, usual: 48 });
  expect(await claimHoursHere(other.answerer)).toEqual({ own: null, usual: 48 });
  await setClaimHours(coordinator, { hours: null });
  expect(await claimHoursHere(crew.answerer)).toEqual({ own: null, usual: 48 });
  for (const member of [crew.answerer, crew.reviewer, crew.moderator]) {
    await expect(setClaimHours(member, { hours: 72 })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  }
});

test.each([
  ['', null],
  [' 24 ', 24],
  ['336', 336],
])('"%s" is %s hours', (hours, meant) => {
  expect(claimHoursSchema.parse({ hours })).toEqual({ hours: meant });
});

test.each(['23', '337', '48.5', 'kaksi', '-48'])('"%s" is no such time', (hours) => {
  expect(claimHoursSchema.safeParse({ hours }).success).toBe(false);
});
