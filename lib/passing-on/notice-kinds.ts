import { noticeKinds } from '../members/notice-kinds.ts';

/** What members hear when a question goes from one to another. */
export const PASSING_ON_NOTICES = noticeKinds({
  handover_offered: { about: 'question' },
  handover_accepted: { about: 'question' },
  handover_declined: { about: 'question' },
  asked_to_answer: { about: 'question' },
  reassigned: { about: 'question' },
});
