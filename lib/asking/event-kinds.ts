import { eventKinds } from '../events/event-kinds.ts';

export const ASKING_EVENTS = eventKinds({ received: { about: 'question', waits: true } });
