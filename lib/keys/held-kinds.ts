/** What a key can hold. So far questions; each other kind comes with the room that makes such things. */
export const HELD_KINDS = [
  'question',
  'report',
  'application',
  'letter',
  'chat',
  'booking',
  'group',
  'course',
  'gathering',
  'order',
] as const;
export type HeldKind = (typeof HELD_KINDS)[number];
