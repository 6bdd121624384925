import { noticeKinds } from '../members/notice-kinds.ts';

export const CONSULT_NOTICES = noticeKinds({
  mention: { about: 'question' },
  wants_support: { about: 'question' },
});
