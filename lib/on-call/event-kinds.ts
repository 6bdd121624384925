import { eventKinds } from '../events/event-kinds.ts';

/** That somebody has said to see to an alarm or gives it back, and that it calls again because nothing came of that. */
export const ON_CALL_EVENTS = eventKinds({
  alarm_taken: { about: 'question' },
  alarm_returned: { about: 'question' },
  alarm_lapsed: { about: 'question', inside: true },
});
