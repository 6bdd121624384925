import { noticeKinds } from '../members/notice-kinds.ts';

/** What members hear of a public version: its answerers that there is one, its editors that it came back. */
export const PUBLISHING_NOTICES = noticeKinds({
  public_form: { about: 'question' },
  public_version_sent_back: { about: 'question' },
});
