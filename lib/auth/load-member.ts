import { type Member, SYSTEM } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Role } from '../db/generated/enums.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { AccountId, MemberId } from '../id.ts';
import { stagesOf, stagesSelect } from '../members/stages.ts';

const actorInclude = {
  organisation: { select: { name: true, themes: { select: { themeId: true } } } },
  themes: { select: { themeId: true } },
  ...stagesSelect,
} satisfies Prisma.MemberInclude;

/** A membership as an actor, if it is this account's and not ended; else null. */
export function loadMember(accountId: AccountId, memberId: MemberId): Promise<Member | null> {
  return reading(SYSTEM, async (tx) => {
    const where = { id: memberId, accountId, leftAt: null };
    const row = await tx.member.findFirst({ where, include: actorInclude });
    return row && memberOf(row);
  });
}

/** Every membership of an account that has not ended as an actor, the oldest first. */
export function membersOf(accountId: AccountId): Promise<Member[]> {
  return reading(SYSTEM, async (tx) => {
    const rows = await tx.member.findMany({
      where: { accountId, leftAt: null },
      orderBy: { createdAt: 'asc' },
      include: actorInclude,
    });
    return rows.map(memberOf);
  });
}

function memberOf(row: Prisma.MemberGetPayload<{ include: typeof actorInclude }>): Member {
  const themeIds = row.organisation.themes.map(({ themeId }) => themeId);
  return {
    kind: 'member',
    id: row.id,
    accountId: row.accountId,
    organisationId: row.organisationId,
    role: row.role,
    displayName: row.displayName,
    organisationName: localised(row.organisation.name),
    languages: row.languages,
    stages: stagesOf(row),
    openLimit: row.openLimit,
    shortcuts: row.shortcuts,
    themeIds,
    ownThemeIds: row.themes.map(({ themeId }) => themeId).filter((id) => themeIds.includes(id)),
  };
}

export type Membership = { id: MemberId; role: Role; organisationName: Localised };

/** Every membership of the member's account that has not ended, the oldest first. */
export function membershipsOf(actor: Member): Promise<Membership[]> {
  return reading(actor, async (tx) => {
    const rows = await tx.member.findMany({
      where: { accountId: actor.accountId, leftAt: null },
      orderBy: { createdAt: 'asc' },
      select: { id: true, role: true, organisation: { select: { name: true } } },
    });
    return rows.map(({ id, role, organisation }) => ({
      id,
      role,
      organisationName: localised(organisation.name),
    }));
  });
}
