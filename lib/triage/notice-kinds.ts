import { noticeKinds } from '../members/notice-kinds.ts';

/** What an answerer hears when a question leaves them because it belongs to others. */
export const TRIAGE_NOTICES = noticeKinds({ moved_on: { about: 'question' } });
