import { z } from 'zod';
import type { Member } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { MemberId } from '../id.ts';
import { idFields } from '../id-fields.ts';
import { stagesOf, stagesSelect } from '../members/stages.ts';
import { freeAlarms } from '../on-call/free-alarms.ts';
import { emptyList } from './empty-list.ts';
import { maySetAbsence } from './policy.ts';

const LONGEST = 120 * DAY; // a summer: beyond that somebody is not on a break but gone

const day = z.iso.date('choose').transform((text) => new Date(`${text}T00:00:00Z`));

const whose = z.object({ memberId: idFields.member.optional() });

/** A break from its first to its last day; `colleagueId` is asked to go on with what is in hand. */
export const absenceSchema = whose.extend({
  from: day,
  until: day,
  colleagueId: idFields.member.optional(),
});
export const endAbsenceSchema = whose;

/**
 * Notes a break. If it begins today the list is emptied at once (emptyList) and alarms call anew, else on its first day.
 * @throws DomainError not_allowed (not theirs to set), invalid (over, the wrong way round, or too long)
 */
export function setAbsence(
  actor: Member,
  { memberId = actor.id, from, until, colleagueId }: z.output<typeof absenceSchema>,
): Promise<void> {
  return withActor(actor, async (tx) => {
    await assertMaySet(tx, actor, memberId);
    const today = finnishDay(clock.now());
    if (until < from || until < today || until.getTime() - today.getTime() > LONGEST) {
      throw new DomainError('invalid', { until: 'range' });
    }
    await tx.member.update({
      where: { id: memberId },
      data: { awayFrom: from, awayUntil: until },
    });
    if (from > today) return;
    await emptyList(tx, actor, { memberId, colleagueId });
    await freeAlarms(tx, memberId);
  });
}

/** Ends a break now. @throws DomainError not_allowed (somebody else's, or of one who answers nothing) */
export function endAbsence(
  actor: Member,
  { memberId = actor.id }: z.output<typeof endAbsenceSchema>,
): Promise<void> {
  return withActor(actor, async (tx) => {
    await assertMaySet(tx, actor, memberId);
    await tx.member.update({
      where: { id: memberId },
      data: { awayFrom: null, awayUntil: null },
    });
  });
}

async function assertMaySet(tx: Tx, actor: Member, memberId: MemberId): Promise<void> {
  const member = await tx.member.findFirst({
    where: { id: memberId, leftAt: null },
    select: { id: true, organisationId: true, ...stagesSelect },
  });
  const whose = member && { ...member, stages: stagesOf(member) };
  if (!whose || !maySetAbsence(actor, whose)) throw new DomainError('not_allowed');
}
