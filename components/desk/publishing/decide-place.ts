export const DECIDE = 'decide';

/** What the fields say when a button has written in them: it is saved at once. */
export const DECIDED = 'decided';
