import type { AccountId, AnswerId, MemberId, OrganisationId, QuestionId, ThemeId } from './id.ts';

/** What an event or a notice can be about, and whose key seals words about it; null: no words. */
export const SUBJECTS = {
  question: 'question',
  answer: 'question',
  member: 'member',
  organisation: null,
  theme: null,
  account: null,
} as const satisfies Record<string, 'question' | 'member' | null>;
export type Subject = keyof typeof SUBJECTS;
export type KeyOf<Of extends Subject> = (typeof SUBJECTS)[Of];

type IdOf = {
  question: QuestionId;
  answer: AnswerId;
  member: MemberId;
  organisation: OrganisationId;
  theme: ThemeId;
  account: AccountId;
};

/** The ids that name each subject: what belongs to a question names that too, and goes with it. */
export type SubjectIds = {
  [Of in Subject]: Of extends 'question'
    ? { questionId: QuestionId; subjectId?: never }
    : KeyOf<Of> extends 'question'
      ? { questionId: QuestionId; subjectId: IdOf[Of] }
      : { questionId?: never; subjectId: IdOf[Of] };
};

/** Kinds with the name under which each was declared. */
export type Named<Kinds> = {
  readonly [Name in keyof Kinds & string]: Kinds[Name] & { kind: Name };
};

/** Gives each declared kind its name, so that it is handed on as one thing. */
export function named<const Kinds extends Record<string, object>>(kinds: Kinds): Named<Kinds> {
  const entries = Object.entries(kinds).map(([kind, declared]) => [kind, { ...declared, kind }]);
  return Object.fromEntries(entries) as Named<Kinds>;
}
