import { eventKinds } from '../events/event-kinds.ts';

/** What is done so that somebody reads a question in time; the reason of an alert is who was alerted. */
export const TRIAGE_EVENTS = eventKinds({ desk_alerted: { about: 'question' } });
