import { noticeKinds } from '../members/notice-kinds.ts';

/** What an answerer hears of the second person. */
export const ANSWER_NOTICES = noticeKinds({ sent_back: { about: 'question' } });
