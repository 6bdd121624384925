import { eventKinds } from '../events/event-kinds.ts';

const staged = { about: 'member', reason: 'capability', inside: true } as const;

/** What moves a member from stage to stage (STAGE_MOVES); the reason names the capability. */
export const STAGE_EVENTS = eventKinds({
  stage_begun: staged,
  stage_trusted: staged,
  stage_let_go: staged,
  stage_recognised: staged,
  stage_read_again: staged,
  stage_learnt_again: staged,
  stage_paused: staged,
  stage_resumed: staged,
  stage_ended: staged,
});
