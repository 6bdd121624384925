import { noticeKinds } from '../members/notice-kinds.ts';

export const PASSING_ON_NOTICES = noticeKinds({
  handover_offered: { about: 'question' },
  handover_accepted: { about: 'question' },
  handover_declined: { about: 'question' },
  asked_to_answer: { about: 'question' },
  reassigned: { about: 'question' },
});
