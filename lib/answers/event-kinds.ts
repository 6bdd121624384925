import { eventKinds } from '../events/event-kinds.ts';

/** What an asker says of an answer. */
export const ANSWER_EVENTS = eventKinds({ feedback: { about: 'question' } });
