import { expect, test } from 'vitest';
import type { Role } from '#lib/db/generated/enums.ts';
import type { MemberId } from '#lib/id.ts';
import {
  assertMayHoldQuestions,
  firstStages,
  mayHaveTitle,
  mayHoldQuestions,
  needsAlias,
} from '#lib/members/policy.ts';
import { assertMayCoordinate, mayCoordinate } from '#lib/organisations/policy.ts';
import { maySetAbsence } from '#lib/passing-on/policy.ts';
import { PEOPLE } from '../questions/people.ts';
import { asId } from '../support/as-id.ts';

// A role that comes new finds no line here, and this file no longer compiles.
const MAY: Record<Role, { hold: boolean; title: boolean; alias: boolean; coordinate: boolean }> = {
  volunteer: { hold: true, title: false, alias: true, coordinate: false },
  professional: { hold: true, title: true, alias: false, coordinate: false },
  moderator: { hold: false, title: false, alias: false, coordinate: false },
  coordinator: { hold: false, title: false, alias: false, coordinate: true },
};
const ROLES = Object.keys(MAY) as Role[];

test.each(ROLES)('what a %s may without any question', (role) => {
  const { hold, title, alias, coordinate } = MAY[role];
  expect(mayHoldQuestions({ stages: firstStages(role, { inTraining: false }) })).toBe(hold);
  expect(mayHaveTitle({ role })).toBe(title);
  expect(needsAlias({ role })).toBe(alias);
  expect(mayCoordinate({ role })).toBe(coordinate);
});

test.each(ROLES)('a %s who may not is refused with a code', (role) => {
  const { hold, coordinate } = MAY[role];
  const notAllowed = expect.objectContaining({ code: 'not_allowed' });
  expect(
    refusal(() => assertMayHoldQuestions({ stages: firstStages(role, { inTraining: false }) })),
  ).toEqual(hold ? null : notAllowed);
  expect(refusal(() => assertMayCoordinate({ role }))).toEqual(coordinate ? null : notAllowed);
});

test('a break is set by whoever takes it, or by a coordinator of theirs', () => {
  const { volunteer, moderator, coordinator } = PEOPLE;
  expect(maySetAbsence(volunteer, volunteer)).toBe(true);
  const another = { ...volunteer, id: asId<MemberId>('another') };
  expect(maySetAbsence(PEOPLE.professional, another)).toBe(false);
  expect(maySetAbsence(coordinator, another)).toBe(true);
  expect(maySetAbsence(PEOPLE['coordinator of another organisation'], another)).toBe(false);
  expect(maySetAbsence(moderator, moderator)).toBe(false); // holds nothing, so needs no break
  expect(maySetAbsence(coordinator, moderator)).toBe(false);
});

function refusal(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}
