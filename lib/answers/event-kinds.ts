import { eventKinds } from '../events/event-kinds.ts';

export const ANSWER_EVENTS = eventKinds({ feedback: { about: 'question' } });
