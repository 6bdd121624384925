import type { Member } from '../auth/actor.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Role } from '../db/generated/enums.ts';
import type { QuestionFacts } from '../questions/policy.ts';

/** Somebody to ask. */
export type Colleague = { id: string; displayName: string; role: Role };

const colleagueSelect = {
  id: true,
  displayName: true,
  role: true,
} satisfies Prisma.MemberSelect;

/**
 * People of the desk who may read a question's notes: moderators and professionals of the member's own
 * organisation, and whoever takes part already.
 */
export async function colleagues(
  tx: Tx,
  actor: Member,
  facts: QuestionFacts,
): Promise<Colleague[]> {
  const ofTheme: Prisma.MemberWhereInput = {
    role: { in: ['professional', 'moderator'] },
    organisation: { themes: { some: { themeId: facts.themeId } } },
  };
  const takesPart: Prisma.MemberWhereInput = {
    OR: [
      { claims: { some: { questionId: facts.id } } },
      { answers: { some: { questionId: facts.id, submittedAt: { not: null } } } },
    ],
  };
  return tx.member.findMany({
    where: {
      leftAt: null,
      accountId: { not: actor.accountId },
      OR: [
        { ...ofTheme, organisationId: actor.organisationId },
        { ...ofTheme, notes: { some: { questionId: facts.id } } },
        takesPart,
      ],
    },
    orderBy: [{ role: 'asc' }, { displayName: 'asc' }, { id: 'asc' }],
    select: colleagueSelect,
  });
}

/** The professionals to call: of the member's own organisation, or of the whole theme where it has none. */
export async function professionalsToCall(
  tx: Tx,
  actor: Member,
  themeId: string,
): Promise<string[]> {
  const where: Prisma.MemberWhereInput = {
    role: 'professional',
    leftAt: null,
    accountId: { not: actor.accountId },
    organisation: { themes: { some: { themeId } } },
  };
  const own = await tx.member.findMany({
    where: { ...where, organisationId: actor.organisationId },
    select: { id: true },
  });
  const found = own.length > 0 ? own : await tx.member.findMany({ where, select: { id: true } });
  return found.map(({ id }) => id);
}
