import { expect } from 'vitest';
import type { ErrorCode } from '#lib/errors.ts';
import type { MemberId } from '#lib/id.ts';
import type { Deed } from './matrix.ts';
import { send } from './matrix-send.ts';
import {
  caseOf,
  lastEvent,
  make,
  type Stage,
  stateOf,
  titleOf,
  type World,
} from './matrix-stage.ts';

// With what a deed is refused that the policy does not allow: never because its form was not understood.
const REFUSALS: (ErrorCode | null)[] = [
  'not_found',
  'not_allowed',
  'conflict',
  'taken',
  'own_answer',
  'needs_professional',
  'other_version', // it has been handed on: the text is kept among the earlier ones
  'in_training',
  'professional_only',
];

/** One after the other takes longer than a test usually may, on a machine that does much else. */
export const PATIENCE = 90_000; // ms

/**
 * Everybody tries every deed before a question in a world: whoever may not is refused and changes nothing,
 * whoever may changes something. Answers with the deeds that were done.
 */
export async function everybodyTries(
  stage: Stage,
  world: World,
  deeds: Record<string, Deed>,
  check: (name: string, memberId: MemberId) => Promise<void>,
): Promise<string[]> {
  await make(stage, world);
  const before = await stateOf(stage);
  const done: string[] = [];
  for (const [who, member] of Object.entries(stage.people)) {
    const one = await caseOf(stage, member);
    stage.lastEvent = String((await lastEvent(stage)).id);
    const attempt = (deed: Deed) =>
      send(member, deed.action, {
        questionId: stage.question.id,
        ...deed.fields?.(stage, one.facts),
      });
    const names = Object.keys(deeds);
    const [may, mayNot] = [true, false].map((allowed) =>
      names.filter((name) => deeds[name]?.may(one) === allowed),
    );
    for (const name of mayNot ?? []) {
      const code = deeds[name] ? await attempt(deeds[name]) : null;
      expect(REFUSALS, `${who}: ${name}, ${code}`).toContain(code);
    }
    expect(await stateOf(stage), `${who}: ${mayNot}`).toBe(before);
    for (const name of may ?? []) {
      expect(deeds[name] && (await attempt(deeds[name])), `${who}: ${name}`).toBeNull();
      expect(await stateOf(stage), `${who}: ${name}, ${titleOf(world)}`).not.toBe(before);
      await check(name, member.id);
      done.push(name);
      await make(stage, world);
      stage.lastEvent = String((await lastEvent(stage)).id);
    }
  }
  return done;
}
