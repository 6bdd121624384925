import { type Member, type MemberStages, SYSTEM } from '#lib/actor.ts';
import { loadMember } from '#lib/auth/load-member.ts';
import { clock } from '#lib/clock.ts';
import { withActor } from '#lib/db/client.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import type { Localised } from '#lib/i18n/localised.ts';
import { type AccountId, newId, type OrganisationId, type ThemeId } from '#lib/id.ts';
import { idFields } from '#lib/id-fields.ts';
import { firstStages } from '#lib/members/policy.ts';
import { isHeldBack, rowsOf } from '#lib/members/stages.ts';

export type MemberInput = {
  key: string; // the member's id
  account: string; // the account's id, the same as the key unless somebody has two memberships
  organisation: OrganisationId;
  role: Role;
  displayName: string;
  title: Localised | null;
  languages: string[];
  inTraining: boolean;
  stages: MemberStages; // instead of those with which a membership of the role begins
  openLimit: number;
  themes: ThemeId[]; // that they like best to answer in
};

/** The address of an account made here. Nothing sent to it arrives anywhere. */
const emailOf = (account: string): string => `${account}@demo.invalid`;

/** An account with an e-mail address that has been confirmed. */
export async function createAccount(name: string, operator = false): Promise<AccountId> {
  const id = idFields.account.parse(name);
  const now = clock.now();
  const data = { email: emailOf(name), operator, verifiedAt: now, createdAt: now };
  await withActor(SYSTEM, (tx) =>
    tx.account.upsert({ where: { id }, create: { id, ...data }, update: {} }),
  );
  return id;
}

/** A member with their account (the same one again for a second membership), as an actor. */
export async function createMember(
  input: Partial<MemberInput> & Pick<MemberInput, 'organisation' | 'role'>,
): Promise<Member> {
  const id = idFields.member.parse(input.key ?? newId());
  const accountId = await createAccount(input.account ?? id);
  const { role, inTraining = false } = input;
  const stages = input.stages ?? firstStages(role, { inTraining });
  const data = {
    id,
    accountId,
    organisationId: input.organisation,
    role,
    displayName: input.displayName ?? 'Vieno',
    title: input.title ?? undefined,
    languages: input.languages ?? ['fi', 'sv', 'en'],
    inTraining: isHeldBack(stages),
    capabilities: { create: rowsOf(stages, clock.now()) },
    openLimit: input.openLimit,
    themes: { create: (input.themes ?? []).map((themeId) => ({ themeId })) },
    createdAt: clock.now(),
  };
  await withActor(SYSTEM, (tx) => tx.member.create({ data }));
  const member = await loadMember(accountId, id);
  if (!member) throw new Error(`The member ${id} is not there.`);
  return member;
}
