import { eventKinds } from '../events/event-kinds.ts';

const about = 'question';

/** What is done so that somebody reads a question in time, and what is kept from its readers. */
export const TRIAGE_EVENTS = eventKinds({
  desk_alerted: { about }, // the reason is who was alerted
  covered: { about },
  original_read: { about },
  sign_raised: { about, reason: 'risk', day: true }, // by the operator's own classifier
});
