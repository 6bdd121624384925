import { noticeKinds } from '../members/notice-kinds.ts';

/** What a member hears of colleagues. */
export const CONSULT_NOTICES = noticeKinds({
  mention: { about: 'question' },
  wants_support: { about: 'question' },
});
