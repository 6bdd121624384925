import { type Member, SYSTEM } from '../../actor.ts';
import { reading, type Tx } from '../../db/client.ts';
import { fits } from '../../db/fits.ts';
import type { Prisma } from '../../db/generated/client.ts';
import type { QuestionId } from '../../id.ts';
import { stagesSelect } from '../../members/stages.ts';
import { type DeskNews, newsFor, newsOf, newsSelect, noteNews, noteSelect } from '../desk-news.ts';
import type { Heard } from '../unseen.ts';

const ofAccount = { select: { accountId: true } } as const;

// All that sections and visibility ask of a question: what is missing here makes the look fail aloud (fits).
const askedSelect = {
  ...newsSelect,
  events: {
    orderBy: { id: 'desc' },
    select: { kind: true, memberId: true, member: { select: { displayName: true } } },
  },
  themeId: true,
  language: true,
  visibility: true,
  audience: true,
  promisedOn: true,
  sealedChangeWish: true,
  claim: { select: { memberId: true, offeredToId: true, expiresAt: true } },
  answers: {
    select: {
      memberId: true,
      submittedAt: true,
      approvedAt: true,
      passedOnAt: true,
      member: { select: { accountId: true, ...stagesSelect } },
      reviews: { select: { verdict: true } },
    },
  },
  answerRequests: { select: { memberId: true } },
  publicVersion: {
    select: {
      state: true,
      hiddenBy: ofAccount,
      editors: { select: { member: ofAccount } },
    },
  },
  concern: { select: { questionId: true, settledAt: true, organisationId: true } },
  notes: {
    orderBy: { createdAt: 'desc' },
    select: { ...noteSelect, createdAt: true, mentions: { select: { memberId: true } } },
  },
} satisfies Prisma.QuestionSelect;

/** Questions of which something was heard, with all that decides to whom it is news. */
export type Read = Map<QuestionId, ReturnType<typeof withItself>>;

/** Reads what was heard once for everybody who watches, in one statement. */
export function readHeard(ids: QuestionId[]): Promise<Read> {
  return reading(SYSTEM, async (tx: Tx) => {
    const rows = await tx.question.findMany({ where: { id: { in: ids } }, select: askedSelect });
    return new Map(rows.map((row) => [row.id, withItself(row)]));
  });
}

// A rule may ask about the question of a claim, of a concern or of a note.
function withItself(row: Prisma.QuestionGetPayload<{ select: typeof askedSelect }>) {
  const concern = row.concern && { ...row.concern, question: row };
  const claim = row.claim && { ...row.claim, question: row };
  return { ...row, claim, concern };
}

/** The same that deskNews finds for a member, of what has been read. */
export function newsAmong(read: Read, actor: Member, heard: Heard): DeskNews[] {
  const wanted = newsFor(actor);
  if (!wanted) return [];
  const rowsOf = (ids: QuestionId[]) => [...new Set(ids)].flatMap((id) => read.get(id) ?? []);
  const calls = rowsOf(heard.note).flatMap((question) => {
    const note = question.notes.find((one) => fits(wanted.notes, { ...one, question }));
    return note ? [noteNews(note, question)] : [];
  });
  const changed = rowsOf(heard.question).filter((row) => fits(wanted.questions, row));
  return [...calls, ...changed.map(newsOf)];
}
