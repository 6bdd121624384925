import { eventKinds } from '../events/event-kinds.ts';

const about = 'question';

/** What moves a question along (MOVES), and what weighs it. */
export const QUESTION_EVENTS = eventKinds({
  accepted: { about },
  declined: { about, reason: 'decline', news: true },
  claimed: { about },
  returned: { about },
  claim_expired: { about },
  handover_offered: { about },
  handed_over: { about },
  handover_declined: { about },
  cleared: { about },
  reassigned: { about },
  passed_on: { about },
  moved_on: { about },
  theme_corrected: { about },
  language_corrected: { about },
  answer_asked: { about, inside: true },
  promised_anew: { about, news: true },
  submitted: { about },
  delivered: { about, news: true },
  sent_back: { about },
  settled: { about },
  approved: { about, news: true },
  follow_up: { about, waits: true },
  resent: { about, waits: true },
  expired: { about, news: true },
  risk_set: { about, reason: 'risk' },
  risk_raised: { about, reason: 'risk', waits: true },
});
