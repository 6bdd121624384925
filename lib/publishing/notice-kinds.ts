import { noticeKinds } from '../members/notice-kinds.ts';

export const PUBLISHING_NOTICES = noticeKinds({
  public_form: { about: 'question' },
  public_version_sent_back: { about: 'question' },
});
