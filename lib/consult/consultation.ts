import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import type { NoteKind, Role } from '../db/generated/enums.ts';
import type { QuestionId } from '../id.ts';
import type { Colleague } from '../members/colleague.ts';
import type { FactsRow } from '../questions/facts.ts';
import { mayCarryRisk } from '../questions/policy.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { vaultOf } from '../sealing/vault.ts';
import { colleagues, professionalsToCall, type Reach } from './colleagues.ts';
import { type ShownDraft, shownDraft } from './shown-draft.ts';
import { findToConsult } from './write-note.ts';

export type Note = {
  id: string;
  kind: NoteKind;
  text: string;
  who: string;
  role: Role;
  to: string[]; // names
  mine: boolean;
  answers: string | null; // whose request it answers
  at: Date;
};

/** A concern for somebody's safety that nobody has seen to yet: since when, and who has read it. */
export type OpenConcern = {
  who: string;
  raisedAt: Date;
  readers: { who: string; at: Date }[];
  taken: { who: string; at: Date; mine: boolean } | null; // who has said to see to it
};

export type Consultation = {
  notes: Note[];
  concern: OpenConcern | null;
  colleagues: Colleague[]; // who can be told
  supporters: Colleague[]; // those among them who can be asked for support
  draft: ShownDraft | null; // of whoever has asked this member for support
  reach: Reach; // whom an alarm calls, or a request that names nobody
  passesOn: boolean; // an alarm takes the question from whoever has it, as it becomes too heavy for them
};

/** What the desk says of a question, marked as seen. @throws DomainError not_found, not_allowed */
export function consultation(actor: Member, questionId: QuestionId): Promise<Consultation> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findToConsult(tx, actor, questionId);
    const seenAt = clock.now();
    await tx.staffMention.updateMany({
      where: { memberId: actor.id, seenAt: null, note: { questionId } },
      data: { seenAt },
    });
    const concern = await tx.safetyConcern.findUnique({
      where: { questionId, settledAt: null },
      select: { memberId: true, raisedAt: true, member: { select: { displayName: true } } },
    });
    if (concern && concern.memberId !== actor.id) {
      const reader = { questionId, memberId: actor.id };
      await tx.concernReader.createMany({ data: { ...reader, seenAt }, skipDuplicates: true });
    }
    const readers = await tx.concernReader.findMany({
      where: { questionId },
      orderBy: { seenAt: 'asc' },
      select: { seenAt: true, member: { select: { displayName: true } } },
    });
    const told = await colleagues(tx, actor, facts);
    return {
      notes: await notesOf(row),
      concern: concern && {
        who: concern.member.displayName,
        raisedAt: concern.raisedAt,
        taken: await takenOf(questionId),
        readers: readers.map(({ member, seenAt: at }) => ({ who: member.displayName, at })),
      },
      colleagues: told,
      supporters: told.filter(({ supports }) => supports),
      draft: await shownDraft(tx, actor, row),
      reach: await professionalsToCall(tx, actor, facts.themeId),
      passesOn: facts.holder !== null && !mayCarryRisk(facts.holder, PROFESSIONAL_REVIEW_RISK),
    };

    async function takenOf(id: QuestionId): Promise<OpenConcern['taken']> {
      const alarm = await tx.alarm.findFirst({
        where: { questionId: id, kind: 'concern', takenById: { not: null } },
        orderBy: { raisedAt: 'desc' },
        select: { takenAt: true, takenBy: { select: { id: true, displayName: true } } },
      });
      const { takenAt, takenBy } = alarm ?? {};
      if (!takenAt || !takenBy) return null;
      return { who: takenBy.displayName, at: takenAt, mine: takenBy.id === actor.id };
    }

    async function notesOf(question: FactsRow): Promise<Note[]> {
      const vault = vaultOf(question);
      const rows = await tx.staffNote.findMany({
        where: { questionId },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          kind: true,
          sealedBody: true,
          createdAt: true,
          member: { select: { displayName: true, role: true } },
          memberId: true,
          replyTo: { select: { member: { select: { displayName: true } } } },
          mentions: { select: { member: { select: { displayName: true } } } },
        },
      });
      return rows.map(
        ({ id, kind, sealedBody, createdAt, member, memberId, mentions, replyTo }) => ({
          id,
          kind,
          text: vault.open(sealedBody, 'staffNote', id),
          who: member.displayName,
          role: member.role,
          mine: memberId === actor.id,
          answers: replyTo?.member.displayName ?? null,
          to: mentions.map((mention) => mention.member.displayName),
          at: createdAt,
        }),
      );
    }
  });
}
