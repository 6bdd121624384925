import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { MemberId, ThemeId } from '../id.ts';
import { isAway, presenceSelect } from '../members/absence.ts';
import type { Colleague } from '../members/colleague.ts';
import { stagesOf, stagesSelect } from '../members/stages.ts';
import type { QuestionFacts } from '../questions/policy.ts';
import { maySupport, NOTE_READERS, SUPPORTERS } from './policy.ts';

const colleagueSelect = {
  id: true,
  displayName: true,
  role: true,
  ...stagesSelect,
} satisfies Prisma.MemberSelect;

/** Somebody who can be told, and whether they can be asked for support. */
export type Consulted = Colleague & { supports: boolean };

/** Who may read a question's notes: whoever moderates, reviews or is a professional, and whoever takes part in it. */
export async function colleagues(
  tx: Tx,
  actor: Member,
  facts: QuestionFacts,
): Promise<Consulted[]> {
  const ofTheme: Prisma.MemberWhereInput = {
    AND: [NOTE_READERS],
    organisation: { themes: { some: { themeId: facts.themeId } } },
  };
  const takesPart: Prisma.MemberWhereInput = {
    OR: [
      { claims: { some: { questionId: facts.id } } },
      { answers: { some: { questionId: facts.id, submittedAt: { not: null } } } },
    ],
  };
  const found = await tx.member.findMany({
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
  return found.map(({ capabilities, ...one }) => ({
    ...one,
    supports: maySupport({ stages: stagesOf({ capabilities }) }),
  }));
}

/** Whom a call for help reaches: who they are, and in which organisations. */
export type Reach = {
  memberIds: MemberId[];
  whose: 'own' | 'others' | 'nobody'; // own organisation's people, or those of others
  names: string[]; // of one's own
  organisations: Localised[]; // of others
  away: boolean; // all of them are on a break
};

/** The professionals to call: own organisation, else theme; those on a break only if nobody is left. */
export async function professionalsToCall(tx: Tx, actor: Member, themeId: ThemeId): Promise<Reach> {
  const ofTheme = await tx.member.findMany({
    where: {
      AND: [SUPPORTERS],
      leftAt: null,
      accountId: { not: actor.accountId },
      organisation: { themes: { some: { themeId } } },
    },
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      displayName: true,
      organisationId: true,
      organisation: { select: { name: true } },
      ...presenceSelect,
    },
  });
  const isOwn = (one: (typeof ofTheme)[number]) => one.organisationId === actor.organisationId;
  const own = ofTheme.filter(isOwn);
  const there = (members: typeof ofTheme) => members.filter((one) => !isAway(one));
  const groups = [there(own), there(ofTheme), own, ofTheme];
  const called = groups.find(({ length }) => length > 0) ?? [];
  const others = new Map(
    called.map((one) => [one.organisationId, localised(one.organisation.name)]),
  );
  return {
    memberIds: called.map(({ id }) => id),
    whose: called.length === 0 ? 'nobody' : called.every(isOwn) ? 'own' : 'others',
    names: called.filter(isOwn).map(({ displayName }) => displayName),
    organisations: [...others.values()],
    away: called.length > 0 && there(called).length === 0,
  };
}
