import type { z } from 'zod';
import type { Member } from '../actor.ts';
import { clock, DAY } from '../clock.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { type MemberId, newId } from '../id.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { type Listener, listenerFor } from './listener.ts';
import { openMemberVault, ownVault } from './member-vault.ts';
import { MEMBER_NOTICES } from './notice-kinds.ts';
import { assertIsAnswerer } from './policy.ts';
import { type checkInSchema, FEELINGS, type Feeling } from './schema.ts';
import { tellMember } from './tell-member.ts';

/** After so many days a question about it comes too late to help. */
export const ASKED_DAYS = 7;
const SKIPPED = 'skipped';

export type CheckIn = {
  id: string;
  who: string; // the display name of whoever said it
  feeling: Feeling;
  note: string | null;
  sharedWith: string | null;
  noteShared: boolean;
  heard: boolean; // whoever it was shared with has been in touch
  at: Date;
};

/** Whether to ask a member how they are: not asked since they answered a heavy question, or wrote on one that went on. */
export function isAsked(actor: Member): Promise<boolean> {
  const since = new Date(clock.now().getTime() - ASKED_DAYS * DAY);
  return reading(actor, async (tx) => {
    const last = await tx.checkIn.findFirst({
      where: { memberId: actor.id, createdAt: { gt: since } },
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true },
    });
    const from = { gt: last?.createdAt ?? since };
    const theirs = {
      memberId: actor.id,
      question: { risk: { gte: PROFESSIONAL_REVIEW_RISK } },
    };
    const heavy = await tx.answerRevision.count({ where: { submittedAt: from, answer: theirs } });
    return heavy > 0 || (await tx.answer.count({ where: { passedOnAt: from, ...theirs } })) > 0;
  });
}

/**
 * A member says how they are, or that they would rather not. Sealed with their own key, tied to no question.
 * That they would like to talk is told at once to whoever hears of it (listenerFor), their note only if they say so.
 * @throws DomainError not_allowed (one who answers nothing), conflict (there is nobody to share it with)
 */
export function checkIn(actor: Member, input: z.output<typeof checkInSchema>): Promise<void> {
  assertIsAnswerer(actor);
  return withActor(actor, async (tx) => {
    const vault = await ownVault(tx, actor.id);
    const id = newId();
    const said = input.intent === 'keep' ? input : { feeling: SKIPPED, note: '', share: false };
    const talks = said.feeling === 'talk';
    const listener = talks || said.share ? await listenerFor(tx, actor) : null;
    if (said.share && !listener && !talks) throw new DomainError('conflict');
    await tx.checkIn.create({
      data: {
        id,
        memberId: actor.id,
        sealedFeeling: vault.seal(said.feeling, 'checkInFeeling', id),
        sealedNote: said.note ? vault.seal(said.note, 'checkInNote', id) : null,
        sharedWithId: listener?.id,
        noteShared: said.share,
        createdAt: clock.now(),
      },
    });
    const told = MEMBER_NOTICES.wants_to_talk;
    if (listener) await tellMember(tx, told, { memberId: listener.id }, { atOnce: true });
  });
}

/** Somebody who would like to talk and has not been heard yet: who knows of it, if anybody, and how to reach them. */
export type OpenTalk = { who: string | null; contact: string | null };

/** Whether a member waits to be heard, for as long as being asked would help. */
export function openTalk(actor: Member): Promise<OpenTalk | null> {
  return reading(actor, async (tx) => {
    const [last] = await read(tx, { memberId: actor.id });
    const since = clock.now().getTime() - ASKED_DAYS * DAY;
    if (last?.feeling !== 'talk' || last.heard || last.at.getTime() < since) return null;
    const listener = await listenerFor(tx, actor);
    const who = last.sharedWith;
    return { who, contact: listener?.displayName === who ? listener.contact : null };
  });
}

/** Who would hear of it now if a member would like to talk. */
export function listenerOfMine(actor: Member): Promise<Listener | null> {
  return reading(actor, (tx) => listenerFor(tx, actor));
}

/** What a member has said of themselves, newest first. */
export function ownCheckIns(actor: Member): Promise<CheckIn[]> {
  return reading(actor, (tx) => read(tx, { memberId: actor.id }));
}

/** What others have shared with this very member, newest first. */
export function sharedWithMe(actor: Member): Promise<CheckIn[]> {
  return reading(actor, async (tx) => {
    const shared = await read(tx, { sharedWithId: actor.id });
    return shared.map((one) => ({ ...one, note: one.noteShared ? one.note : null }));
  });
}

/** A member takes back what they said: it is gone, also for whoever it was shared with. */
export function forgetCheckIn(actor: Member, input: { checkInId: string }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { count } = await tx.checkIn.deleteMany({
      where: { id: input.checkInId, memberId: actor.id },
    });
    if (count === 0) throw new DomainError('not_found');
  });
}

/** Whoever it was shared with has been in touch: it leaves their desk and stays its writer's. */
export function heardCheckIn(actor: Member, input: { checkInId: string }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { count } = await tx.checkIn.updateMany({
      where: { id: input.checkInId, sharedWithId: actor.id },
      data: { sharedWithId: null, heardAt: clock.now() },
    });
    if (count === 0) throw new DomainError('not_found');
  });
}

async function read(
  tx: Tx,
  where: { memberId: MemberId } | { sharedWithId: MemberId },
): Promise<CheckIn[]> {
  const rows = await tx.checkIn.findMany({
    where,
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      memberId: true,
      sealedFeeling: true,
      sealedNote: true,
      createdAt: true,
      member: { select: { displayName: true, dataKey: true } },
      noteShared: true,
      heardAt: true,
      sharedWith: { select: { displayName: true } },
    },
  });
  const read: CheckIn[] = [];
  for (const row of rows) {
    const vault = openMemberVault(row.memberId, row.member.dataKey);
    const said = vault?.open(row.sealedFeeling, 'checkInFeeling', row.id);
    const feeling = FEELINGS.find((each) => each === said);
    if (!vault || !feeling) continue; // they would rather not say
    read.push({
      id: row.id,
      who: row.member.displayName,
      feeling,
      note: vault.openOptional(row.sealedNote, 'checkInNote', row.id),
      sharedWith: row.sharedWith?.displayName ?? null,
      noteShared: row.noteShared,
      heard: row.heardAt !== null,
      at: row.createdAt,
    });
  }
  return read;
}
