import { eventKinds } from '../events/event-kinds.ts';

/** That somebody has said to see to an alarm. */
export const ON_CALL_EVENTS = eventKinds({ alarm_taken: { about: 'question' } });
