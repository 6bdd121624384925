import { type Actor, type Member, SYSTEM, VISITOR } from '#lib/actor.ts';
import type { QuestionFacts } from '#lib/questions/policy.ts';

const member = (more: Partial<Member>): Member => ({
  kind: 'member',
  id: 'somebody',
  accountId: 'somebody',
  organisationId: 'here',
  role: 'volunteer',
  displayName: 'Vieno',
  organisationName: { fi: 'Kannon ry', sv: 'Kannon rf', en: 'Kannon' },
  languages: ['fi'],
  inTraining: false,
  openLimit: 3,
  shortcuts: true,
  themeIds: ['theme'],
  ownThemeIds: [],
  ...more,
});
const elsewhere = { themeIds: ['another theme'] };
const holder = { id: 'holder', accountId: 'holder' };

/** Everybody who can stand before a question: the one below. */
export const PEOPLE = {
  visitor: VISITOR,
  asker: { kind: 'asker', questionId: 'question' },
  'asker of another question': { kind: 'asker', questionId: 'another question' },
  system: SYSTEM,
  volunteer: member({}),
  'volunteer who holds it': member(holder),
  'volunteer asked to take it over': member({ id: 'asked', accountId: 'asked' }),
  'volunteer of another theme': member(elsewhere),
  professional: member({ role: 'professional' }),
  'professional of another theme': member({ role: 'professional', ...elsewhere }),
  moderator: member({ role: 'moderator' }),
  'moderator of another theme': member({ role: 'moderator', ...elsewhere }),
  coordinator: member({ role: 'coordinator' }),
  'coordinator of another organisation': member({
    role: 'coordinator',
    organisationId: 'elsewhere',
  }),
  // The holder again, under other memberships of the same account.
  'author as professional': member({ ...holder, id: 'holder 2', role: 'professional' }),
  'author as moderator': member({ ...holder, id: 'holder 3', role: 'moderator' }),
} as const satisfies Record<string, Actor>;

export type Person = keyof typeof PEOPLE;
export const PERSONS = Object.keys(PEOPLE) as Person[];

/** A question that the volunteer `holder` has claimed and, where it waits for review, answered. */
export function factsWith(more: Partial<QuestionFacts>, inTraining = false): QuestionFacts {
  return {
    id: 'question',
    status: 'received',
    declined: false,
    visibility: 'private',
    audience: 'publish',
    risk: 0,
    themeId: 'theme',
    claimedBy: 'holder',
    holder: { organisationId: 'here', accountId: 'holder', away: false },
    offeredTo: 'asked',
    author: { accountId: 'holder', inTraining },
    answererAccountIds: [],
    ...more,
  };
}
