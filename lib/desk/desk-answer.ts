import type { Member } from '../actor.ts';
import { type DraftVersion, openVersion, versionSelect } from '../answers/draft-versions.ts';
import { type Feedback, feedbackSelect, openFeedback } from '../answers/feedback.ts';
import { leftSelect } from '../answers/left-drafts.ts';
import { openPassages } from '../answers/passages.ts';
import type { Passage } from '../answers/schema.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Verdict } from '../db/generated/enums.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { AnswerId } from '../id.ts';
import { answererKind } from '../members/answerer-kind.ts';
import type { AnswererKind } from '../members/schema.ts';
import type { Vault } from '../sealing/vault.ts';
import { mayReadReviews } from './policy.ts';

export type DeskAnswer = {
  id: AnswerId;
  body: string;
  displayName: string;
  role: AnswererKind;
  title: Localised | null;
  organisationName: Localised;
  mine: boolean;
  passedOn: boolean; // a draft of which the question went to somebody else, as its risk had grown
  state: 'draft' | 'submitted' | 'approved';
  approvedAt: Date | null;
  number: number; // of the draft
  save: string | null; // which save of a tab wrote the draft as it stands
  versions: DraftVersion[]; // earlier texts of one's own draft, newest first
  revisions: { number: number; body: string; at: Date }[]; // as it was each time it was sent to review
  comments: DeskComment[];
  feedback: Feedback | null;
};

/** What a second reader said; nothing of it is ever the asker's. */
export type DeskComment = {
  id: string;
  reviewer: string;
  verdict: Verdict;
  text: string | null;
  passages: Passage[];
  at: Date;
};

export const deskAnswerSelect = {
  ...leftSelect,
  draftNumber: true,
  passedOnAt: true,
  draftSave: true,
  drafts: { orderBy: [{ keptAt: 'desc' }, { id: 'desc' }], select: versionSelect },
  feedback: { select: feedbackSelect },
  revisions: {
    orderBy: { number: 'asc' },
    select: { id: true, number: true, sealedBody: true, submittedAt: true },
  },
  member: {
    select: {
      ...leftSelect.member.select,
      role: true,
      title: true,
      organisation: { select: { name: true } },
    },
  },
  reviews: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      verdict: true,
      sealedComment: true,
      sealedPassages: true,
      createdAt: true,
      reviewer: { select: { displayName: true } },
    },
  },
} satisfies Prisma.AnswerSelect;

type Row = Prisma.AnswerGetPayload<{ select: typeof deskAnswerSelect }>;

const isMine = (answer: Row, actor: Member) => answer.memberId === actor.id;

/** Opens an answer as the desk sees it; of what only its writer may see, nothing to others. */
export function openAnswer(answer: Row, actor: Member, vault: Vault): DeskAnswer {
  const { member } = answer;
  const between = mayReadReviews(actor, isMine(answer, actor));
  return {
    id: answer.id,
    body: vault.open(answer.sealedBody, 'answerBody', answer.id),
    displayName: member.displayName,
    role: answererKind(member.role),
    title: member.title ? localised(member.title) : null,
    organisationName: localised(member.organisation.name),
    mine: isMine(answer, actor),
    passedOn: answer.passedOnAt !== null && !answer.approvedAt,
    state: answer.approvedAt ? 'approved' : answer.submittedAt ? 'submitted' : 'draft',
    approvedAt: answer.approvedAt,
    feedback: openFeedback(vault, answer.feedback),
    number: answer.draftNumber,
    save: answer.draftSave,
    versions: isMine(answer, actor) ? answer.drafts.map((one) => openVersion(vault, one)) : [],
    revisions: between ? answer.revisions.map((one) => openRevision(vault, one)) : [],
    comments: between ? answer.reviews.flatMap((review) => openReview(vault, review)) : [],
  };
}

function openRevision(vault: Vault, revision: Row['revisions'][number]) {
  const { id, number, sealedBody, submittedAt } = revision;
  return { number, body: vault.open(sealedBody, 'answerRevision', id), at: submittedAt };
}

function openReview(vault: Vault, review: Row['reviews'][number]): DeskComment[] {
  const { id, verdict, reviewer, createdAt } = review;
  const text = vault.openOptional(review.sealedComment, 'reviewComment', id);
  const passages = openPassages(vault, review);
  if (text === null && passages.length === 0) return [];
  return [{ id, reviewer: reviewer.displayName, verdict, text, passages, at: createdAt }];
}
