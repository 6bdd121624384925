import { ANSWER_EVENTS } from '../answers/event-kinds.ts';
import { ASKING_EVENTS } from '../asking/event-kinds.ts';
import { CONSULT_EVENTS } from '../consult/event-kinds.ts';
import type { EventKind } from '../events/event-kinds.ts';
import { ON_CALL_EVENTS } from '../on-call/event-kinds.ts';
import { STAGE_EVENTS } from '../passing-on/event-kinds.ts';
import { PUBLISHING_EVENTS } from '../publishing/event-kinds.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { TRIAGE_EVENTS } from '../triage/event-kinds.ts';

/** Every kind of event, from the rooms that declare them: what a record of acts can hold. */
export const EVENT_KINDS: Readonly<Record<string, EventKind>> = {
  ...QUESTION_EVENTS,
  ...ASKING_EVENTS,
  ...TRIAGE_EVENTS,
  ...ANSWER_EVENTS,
  ...CONSULT_EVENTS,
  ...PUBLISHING_EVENTS,
  ...CONSULT_EVENTS,
  ...ON_CALL_EVENTS,
  ...STAGE_EVENTS,
};

/** The names of those that stay among the people of the desk. */
export const INSIDE: readonly string[] = Object.values(EVENT_KINDS)
  .filter(({ inside }) => inside)
  .map(({ kind }) => kind);

/** The names of those that leave an asker something to read. */
export const NEWS: readonly string[] = Object.values(EVENT_KINDS)
  .filter(({ news }) => news)
  .map(({ kind }) => kind);
