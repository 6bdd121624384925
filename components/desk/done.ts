/** What a form of the desk may have done; it stands in the address of the page that follows. */
export const DONE = [
  'accepted',
  'weighed',
  'declined',
  'claimed',
  'taken',
  'saved',
  'restored',
  'submitted',
  'delivered',
  'returned',
  'settled',
  'approved',
  'sentBack',
  'published',
  'proposed',
  'rested',
  'rateSet',
] as const;
export type Done = (typeof DONE)[number];
