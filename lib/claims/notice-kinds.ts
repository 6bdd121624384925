import { noticeKinds } from '../members/notice-kinds.ts';

/** What an answerer hears of the length of a claim. */
export const CLAIM_NOTICES = noticeKinds({
  claim_expiring: { about: 'question' },
  claim_expired: { about: 'question' },
});
