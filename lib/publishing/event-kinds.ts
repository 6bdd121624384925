import { eventKinds } from '../events/event-kinds.ts';

const about = 'question';

export const PUBLISHING_EVENTS = eventKinds({
  public_version_handed: { about },
  public_version_sent_back: { about },
  public_version_taken_back: { about },
  public_form_seen: { about },
  public_version_proposed: { about, news: true },
  public_version_change_asked: { about },
  public_version_refused: { about },
  published: { about },
  publication_withdrawn: { about },
  publishing_declined: { about, news: true },
  publication_hidden: { about, news: true },
  publication_restored: { about, news: true },
});
