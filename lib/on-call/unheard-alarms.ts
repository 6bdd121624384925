import type { Member } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { reading } from '../db/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import { assertMayCoordinate } from '../organisations/policy.ts';
import { CALLING } from './standing-alarms.ts';

// A mail that meets a hindrance has been tried five times by then; a person does better.
const PATIENCE = 5 * MINUTE;
const HEEDED_BY = 10 * MINUTE; // by then it calls again

/** An alarm that nobody has been told of, or nobody has taken: where, of which kind and since when, and no word of a question. */
export type UnheardAlarm = {
  id: string;
  kind: AlarmKind;
  themeName: Localised;
  raisedAt: Date;
  unheeded: boolean; // it has reached people, and none of them has taken it
  called: { name: string; organisation: Localised }[]; // whom to telephone
};

/**
 * Alarms of the coordinator's themes and colleagues that nobody heard of, or took, in their time, oldest first.
 * @throws DomainError not_allowed for every other role
 */
export async function unheardAlarms(actor: Member): Promise<UnheardAlarm[]> {
  assertMayCoordinate(actor);
  const { organisationId, themeIds } = actor;
  const before = (ms: number) => ({ lt: new Date(clock.now().getTime() - ms) });
  const rows = await reading(actor, (tx) =>
    tx.alarm.findMany({
      where: {
        AND: [
          CALLING,
          {
            OR: [
              { toldAt: null, raisedAt: before(PATIENCE) },
              { raisedAt: before(HEEDED_BY) },
              { unheededAt: { not: null } },
            ],
          },
          {
            OR: [
              { kind: { not: 'concern' }, question: { themeId: { in: themeIds } } },
              { kind: 'concern', question: { concern: { organisationId } } },
            ],
          },
        ],
      },
      orderBy: { raisedAt: 'asc' },
      select: {
        id: true,
        kind: true,
        raisedAt: true,
        toldAt: true,
        unheededAt: true,
        callsTo: {
          orderBy: { member: { displayName: 'asc' } },
          select: {
            member: { select: { displayName: true, organisation: { select: { name: true } } } },
          },
        },
        question: { select: { theme: { select: { name: true } } } },
      },
    }),
  );
  return rows.map(({ question, toldAt, unheededAt, callsTo, ...row }) => ({
    ...row,
    unheeded: unheededAt !== null || toldAt !== null,
    called: callsTo.map(({ member }) => ({
      name: member.displayName,
      organisation: localised(member.organisation.name),
    })),
    themeName: localised(question.theme.name),
  }));
}
