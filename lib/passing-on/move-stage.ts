import { z } from 'zod';
import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { Capability, Stage } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { idFields } from '../id-fields.ts';
import {
  leadsFrom,
  STAGE_MOVE_NAMES,
  STAGE_MOVES,
  type StageMoveName,
  stageRefusal,
} from '../members/stage-moves.ts';
import { CAPABILITIES, isHeldBack, stagesOf } from '../members/stages.ts';
import { tidyText } from '../text.ts';
import { bringIntoStep } from './bring-into-step.ts';
import { STAGE_EVENTS } from './event-kinds.ts';
import { findMoved, type MovedRow, stageCaseOf, standingOf } from './stage-case.ts';

const WHY_LENGTH = { min: 10, max: 500 } as const; // a sentence or two, for the record

export const moveOwnStageSchema = z.object({
  capability: z.enum(CAPABILITIES, 'choose'),
  move: z.enum(STAGE_MOVE_NAMES, 'choose'),
  reasons: z
    .string()
    .default('')
    .transform(tidyText)
    .refine((text) => [...text].length <= WHY_LENGTH.max, 'tooLong'),
});
export const moveStageSchema = moveOwnStageSchema.extend({ memberId: idFields.member });

/**
 * Moves a member to another stage of a capability, with all that follows: what they have before them comes into step,
 * and the record says who moved them and why. Of two at once one moves. Nobody needs a reason for their own rest.
 * @throws DomainError not_found (nobody there), not_allowed (another's to make, or never begun), conflict (somebody was first), invalid
 * (a gate is closed, or no reason); `fields` say which
 */
export function moveStage(
  actor: Member,
  { memberId, capability, move: name, reasons }: z.output<typeof moveStageSchema>,
): Promise<void> {
  return withActor(actor, async (tx) => {
    const row = await findMoved(tx, actor, memberId);
    const one = stageCaseOf(actor, row, capability);
    const refusal = stageRefusal(name, one);
    if (refusal === 'another') throw new DomainError('not_allowed', { move: whoseMove(name) });
    if (!leadsFrom(name, one.stage)) {
      throw new DomainError(one.stage === null ? 'not_allowed' : 'conflict'); // never begun, or moved meanwhile
    }
    if (refusal) throw new DomainError('invalid', { move: refusal });
    if (!one.who.includes('self') && [...reasons].length < WHY_LENGTH.min) {
      throw new DomainError('invalid', { reasons: 'tooShort' });
    }
    const stage = await write(tx, actor, row, { capability, name });
    const before = stagesOf(row);
    const now = { ...before, [capability]: stage };
    await tx.member.update({
      where: { id: memberId },
      data: { inTraining: isHeldBack(now) }, // for the release before, while both run
    });
    await bringIntoStep(tx, actor, memberId, { before: { stages: before }, now: { stages: now } });
    const said = { subjectId: memberId, reason: capability };
    const words = reasons || undefined;
    await recordEvent(tx, actor, STAGE_EVENTS[STAGE_MOVES[name].event], { ...said, words });
  });
}

/** The sentence (forms.fields.move) for whoever may not: only one move is a professional's alone. */
const whoseMove = (name: StageMoveName) => (name === 'letGo' ? 'letGo' : 'another');

type Made = { capability: Capability; name: StageMoveName };

/** Writes where a member is now, from where they were when it was decided. @throws DomainError conflict */
async function write(tx: Tx, actor: Member, row: MovedRow, { capability, name }: Made) {
  const { id: memberId } = row;
  const standing = standingOf(row, capability);
  const { to } = STAGE_MOVES[name];
  const earlier = standing ? (standing.before ?? standing.stage) : 'learner';
  const stage: Stage = to === 'before' ? earlier : to;
  const before = stage === 'paused' || stage === 'ended' ? earlier : null;
  const data = { stage, before, since: clock.now(), movedById: actor.id };
  const { count } = standing
    ? await tx.memberCapability.updateMany({
        where: { memberId, capability, stage: standing.stage },
        data,
      })
    : await tx.memberCapability.createMany({
        data: [{ memberId, capability, ...data }],
        skipDuplicates: true,
      });
  if (count === 0) throw new DomainError('conflict');
  return stage;
}
