import { type Actor, type Member, SYSTEM, VISITOR } from '#lib/actor.ts';
import type { Stage } from '#lib/db/generated/enums.ts';
import type { AccountId, MemberId, ThemeId } from '#lib/id.ts';
import { firstStages } from '#lib/members/policy.ts';
import type { QuestionFacts } from '#lib/questions/policy.ts';
import { asId } from '../support/as-id.ts';

const member = (more: Partial<Member>): Member => {
  const { role = 'volunteer' } = more;
  return {
    kind: 'member',
    id: asId('somebody'),
    accountId: asId('somebody'),
    organisationId: asId('here'),
    role,
    displayName: 'Vieno',
    organisationName: { fi: 'Kannon ry', sv: 'Kannon rf', en: 'Kannon' },
    languages: ['fi'],
    stages: firstStages(role, { inTraining: false }),
    openLimit: 3,
    shortcuts: true,
    themeIds: [asId('theme')],
    ownThemeIds: [],
    ...more,
  };
};
const elsewhere = { themeIds: [asId<ThemeId>('another theme')] };
const holder = { id: asId<MemberId>('holder'), accountId: asId<AccountId>('holder') };

/** Everybody who can stand before a question: the one below. */
export const PEOPLE = {
  visitor: VISITOR,
  asker: { kind: 'asker', questionId: asId('question') },
  'asker of another question': { kind: 'asker', questionId: asId('another question') },
  system: SYSTEM,
  volunteer: member({}),
  'volunteer who holds it': member(holder),
  'volunteer asked to take it over': member({ id: asId('asked'), accountId: asId('asked') }),
  'volunteer of another theme': member(elsewhere),
  professional: member({ role: 'professional' }),
  'professional of another theme': member({ role: 'professional', ...elsewhere }),
  moderator: member({ role: 'moderator' }),
  'moderator of another theme': member({ role: 'moderator', ...elsewhere }),
  coordinator: member({ role: 'coordinator' }),
  'coordinator of another organisation': member({
    role: 'coordinator',
    organisationId: asId('elsewhere'),
  }),
  // The holder again, under other memberships of the same account.
  'author as professional': member({ ...holder, id: asId('holder 2'), role: 'professional' }),
  'author as moderator': member({ ...holder, id: asId('holder 3'), role: 'moderator' }),
} as const satisfies Record<string, Actor>;

export type Person = keyof typeof PEOPLE;
export const PERSONS = Object.keys(PEOPLE) as Person[];

/** A question that the volunteer `holder` has claimed and, where it waits for review, answered. */
export function factsWith(
  more: Partial<QuestionFacts>,
  stage: Stage = 'independent',
): QuestionFacts {
  return {
    id: asId('question'),
    status: 'received',
    declined: false,
    visibility: 'private',
    audience: 'publish',
    risk: 0,
    urgent: false,
    themeId: asId('theme'),
    claimedBy: holder.id,
    holder: {
      organisationId: asId('here'),
      accountId: holder.accountId,
      away: false,
      stages: { answer: stage },
    },
    offeredTo: asId('asked'),
    author: { accountId: holder.accountId, stages: { answer: stage } },
    answererAccountIds: [],
    version: null,
    ...more,
  };
}
