import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { Role } from '../db/generated/enums.ts';
import type { MemberId } from '../id.ts';
import { type Absence, absenceOf } from '../members/absence.ts';
import { mayHoldQuestions } from '../members/policy.ts';
import { type Load, loadsOf } from '../members/room.ts';
import { stagesOf, stagesSelect } from '../members/stages.ts';
import { assertMayCoordinate } from './policy.ts';

export type MemberLoad = {
  id: MemberId;
  displayName: string;
  role: Role;
  answers: boolean; // whether answering is theirs at all
  load: Load;
  absence: Absence | null; // now or to come
};

/** The coordinator's people with what they carry, by name. @throws DomainError not_allowed for every other role */
export function organisationLoad(actor: Member): Promise<MemberLoad[]> {
  assertMayCoordinate(actor);
  return reading(actor, async (tx) => {
    const rows = await tx.member.findMany({
      where: { organisationId: actor.organisationId, leftAt: null },
      select: {
        id: true,
        displayName: true,
        role: true,
        ...stagesSelect,
        awayFrom: true,
        awayUntil: true,
      },
    });
    const loads = await loadsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return rows
      .flatMap(({ awayFrom, awayUntil, capabilities, ...row }) => {
        const load = loads.get(row.id);
        const answers = mayHoldQuestions({ stages: stagesOf({ capabilities }) });
        return load ? { ...row, answers, load, absence: absenceOf({ awayFrom, awayUntil }) } : [];
      })
      .sort((a, b) => a.displayName.localeCompare(b.displayName, 'fi'));
  });
}
