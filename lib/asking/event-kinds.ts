import { eventKinds } from '../events/event-kinds.ts';

/** What an asker begins. */
export const ASKING_EVENTS = eventKinds({ received: { about: 'question', waits: true } });
