import { withActor } from '../db/client.ts';
import { localised } from '../i18n/localised.ts';
import { type Member, SYSTEM } from './actor.ts';

/** A membership as an actor, if it is this account's and not ended; else null. */
export function loadMember(accountId: string, memberId: string): Promise<Member | null> {
  return withActor(SYSTEM, async (tx) => {
    const row = await tx.member.findFirst({
      where: { id: memberId, accountId, leftAt: null },
      include: {
        organisation: { select: { name: true, themes: { select: { themeId: true } } } },
      },
    });
    if (!row) return null;
    return {
      kind: 'member',
      id: row.id,
      accountId: row.accountId,
      organisationId: row.organisationId,
      role: row.role,
      displayName: row.displayName,
      organisationName: localised(row.organisation.name),
      languages: row.languages,
      inTraining: row.inTraining,
      openLimit: row.openLimit,
      themeIds: row.organisation.themes.map(({ themeId }) => themeId),
    };
  });
}
