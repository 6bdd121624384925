import type { QUESTION_EVENTS } from './event-kinds.ts';
import type { Status } from './schema.ts';

type Move = { from: readonly Status[]; to: Status; event: keyof typeof QUESTION_EVENTS };

/** The one table of moves: from which statuses, to which, and what is written down. */
export const MOVES = {
  accept: { from: ['received'], to: 'open', event: 'accepted' },
  decline: { from: ['received', 'open'], to: 'closed', event: 'declined' },
  claim: { from: ['open'], to: 'claimed', event: 'claimed' },
  returnClaim: { from: ['claimed'], to: 'open', event: 'returned' },
  expireClaim: { from: ['claimed'], to: 'open', event: 'claim_expired' },
  offerHandOver: { from: ['claimed'], to: 'claimed', event: 'handover_offered' },
  acceptHandOver: { from: ['claimed'], to: 'claimed', event: 'handed_over' },
  declineHandOver: { from: ['claimed'], to: 'claimed', event: 'handover_declined' },
  clearClaim: { from: ['claimed'], to: 'open', event: 'cleared' },
  reassignClaim: { from: ['claimed'], to: 'claimed', event: 'reassigned' },
  passOn: { from: ['claimed', 'in_review'], to: 'open', event: 'passed_on' },
  moveOn: { from: ['claimed'], to: 'open', event: 'moved_on' },
  submit: { from: ['claimed'], to: 'in_review', event: 'submitted' },
  deliver: { from: ['claimed'], to: 'answered', event: 'delivered' },
  sendBack: { from: ['in_review'], to: 'claimed', event: 'sent_back' },
  settle: { from: ['claimed'], to: 'answered', event: 'settled' },
  approve: { from: ['in_review'], to: 'answered', event: 'approved' },
  reopenForAnswerer: { from: ['answered'], to: 'claimed', event: 'follow_up' },
  reopenToPool: { from: ['answered'], to: 'open', event: 'follow_up' },
  resend: { from: ['closed'], to: 'received', event: 'resent' },
  expire: { from: ['received', 'open'], to: 'closed', event: 'expired' },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];
