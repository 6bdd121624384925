import { noticeKinds } from '../members/notice-kinds.ts';

export const ANSWER_NOTICES = noticeKinds({ sent_back: { about: 'question' } });
