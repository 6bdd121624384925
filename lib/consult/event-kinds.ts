import { eventKinds } from '../events/event-kinds.ts';

const about = 'question';

/** That a colleague was asked for support, and gave it; the words stand in the notes. */
export const CONSULT_EVENTS = eventKinds({
  support_asked: { about },
  support_given: { about },
});
