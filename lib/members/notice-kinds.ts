import { type Named, named, type Subject, type SubjectIds } from '../kinds.ts';

/** A kind of notice that a member gets by mail: what it is about, or null where that is not written down. */
export type NoticeKind<About extends Subject | null = Subject | null> = {
  readonly kind: string; // worded in mail.desk.kinds
  readonly about: About;
};

/** The ids that name what a notice is about. */
export type NoticeIds<About extends Subject | null> = About extends Subject
  ? SubjectIds[About]
  : { questionId?: never; subjectId?: never };

/** Declares the kinds of notices that a room sends: each by its name, with what it is about. */
export function noticeKinds<const Kinds extends Record<string, Omit<NoticeKind, 'kind'>>>(
  kinds: Kinds,
): Named<Kinds> {
  return named(kinds);
}

/** What the person hears whom an organisation has named for the others to talk with; never of whom. */
export const MEMBER_NOTICES = noticeKinds({ wants_to_talk: { about: null } });
