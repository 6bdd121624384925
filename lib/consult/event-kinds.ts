import { eventKinds } from '../events/event-kinds.ts';

const inside = { about: 'question', inside: true } as const;

/** What the desk does among itself for somebody's safety, or when an answerer is not to be alone. */
export const CONSULT_EVENTS = eventKinds({
  concern_raised: inside,
  concern_settled: inside,
  support_asked: inside,
});
