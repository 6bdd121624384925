import type { Actor } from '../actor.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { Sealed } from '../sealing/envelope.ts';
import { announce } from './announce.ts';

/** Everything that can happen to a question. Each has a text (namespace `events`). */
export const EVENT_KINDS = [
  'received',
  'risk_set',
  'risk_raised',
  'desk_alerted',
  'accepted',
  'declined',
  'claimed',
  'returned',
  'claim_expired',
  'handover_offered',
  'handed_over',
  'handover_declined',
  'cleared',
  'reassigned',
  'submitted',
  'delivered',
  'sent_back',
  'approved',
  'public_version_proposed',
  'public_version_change_asked',
  'public_version_refused',
  'published',
  'publication_withdrawn',
  'settled',
  'follow_up',
  'feedback',
  'resent',
  'expired',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

type Happening = {
  questionId: string;
  kind: EventKind;
  reason?: string | null;
  sealedText?: Sealed | null;
};

/** Writes down who did what to a question, in the transaction that does it. */
export async function recordEvent(tx: Tx, actor: Actor, happening: Happening): Promise<void> {
  await tx.event.create({
    data: {
      questionId: happening.questionId,
      kind: happening.kind,
      reason: happening.reason ?? null,
      sealedText: happening.sealedText ?? null,
      actor: actor.kind === 'visitor' ? 'asker' : actor.kind,
      memberId: actor.kind === 'member' ? actor.id : null,
      createdAt: clock.now(),
    },
  });
  await announce(tx, actor, { kind: 'question', questionId: happening.questionId });
}
