import { noticeKinds } from '../members/notice-kinds.ts';

export const ASKING_NOTICES = noticeKinds({ follow_up: { about: 'question' } });
