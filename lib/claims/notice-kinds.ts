import { noticeKinds } from '../members/notice-kinds.ts';

export const CLAIM_NOTICES = noticeKinds({
  claim_expiring: { about: 'question' },
  claim_expired: { about: 'question' },
});
