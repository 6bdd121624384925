import type { Capability, Role, Stage } from './db/generated/enums.ts';
import type { AccountId, MemberId, OrganisationId, QuestionId, ThemeId } from './id.ts';

export type Visitor = { kind: 'visitor' };

/** Somebody who opened their own question with its key. */
export type Asker = { kind: 'asker'; questionId: QuestionId };

/** How far somebody has come with what they do; what is not there has never begun. */
export type MemberStages = Readonly<Partial<Record<Capability, Stage>>>;

/** A signed-in person acting in one role of one organisation. */
export type Member = {
  kind: 'member';
  id: MemberId;
  accountId: AccountId;
  organisationId: OrganisationId;
  role: Role;
  displayName: string;
  organisationName: { fi: string; sv: string; en: string };
  languages: string[];
  stages: MemberStages;
  openLimit: number;
  shortcuts: boolean; // keys of the keyboard that do something at the desk
  themeIds: ThemeId[]; // of the organisation
  ownThemeIds: ThemeId[]; // those among them they like best to answer in; none is all
};

/** Rinnalla itself: expiry, upkeep, demo content. */
export type System = { kind: 'system' };

export type Actor = Visitor | Asker | Member | System;

export const VISITOR: Visitor = { kind: 'visitor' };
export const SYSTEM: System = { kind: 'system' };
