import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { MemberId, ThemeId } from '../id.ts';
import { isAway, presenceSelect } from '../members/absence.ts';
import type { Colleague } from '../members/colleague.ts';
import type { QuestionFacts } from '../questions/policy.ts';
import { NOTE_READERS, SUPPORTERS } from './policy.ts';

const colleagueSelect = {
  id: true,
  displayName: true,
  role: true,
} satisfies Prisma.MemberSelect;

/** Who may read a question's notes: moderators and professionals, and whoever takes part in it. */
export async function colleagues(
  tx: Tx,
  actor: Member,
  facts: QuestionFacts,
): Promise<Colleague[]> {
  const ofTheme: Prisma.MemberWhereInput = {
    role: { in: [...NOTE_READERS] },
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

/** The professionals to call: own organisation, else theme; those on a break only if nobody is left. */
export async function professionalsToCall(
  tx: Tx,
  actor: Member,
  themeId: ThemeId,
): Promise<MemberId[]> {
  const where: Prisma.MemberWhereInput = {
    role: { in: [...SUPPORTERS] },
    leftAt: null,
    accountId: { not: actor.accountId },
    organisation: { themes: { some: { themeId } } },
  };
  const ofTheme = await tx.member.findMany({
    where,
    select: { id: true, organisationId: true, ...presenceSelect },
  });
  const own = ofTheme.filter(({ organisationId }) => organisationId === actor.organisationId);
  const there = (members: typeof ofTheme) => members.filter((one) => !isAway(one));
  const groups = [there(own), there(ofTheme), own, ofTheme];
  return (groups.find(({ length }) => length > 0) ?? []).map(({ id }) => id);
}
