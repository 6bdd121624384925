import { noticeKinds } from '../members/notice-kinds.ts';

/** What an answerer hears of the asker. */
export const ASKING_NOTICES = noticeKinds({ follow_up: { about: 'question' } });
