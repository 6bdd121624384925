import { noticeKinds } from '../members/notice-kinds.ts';

/** What an answerer hears when a question has become too heavy for them. */
export const QUESTION_NOTICES = noticeKinds({ passed_on: { about: 'question' } });
