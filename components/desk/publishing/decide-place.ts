/** Where the next place to decide about stands on the page. */
export const DECIDE = 'decide';

/** What the fields say when a button has written in them: it is saved at once. */
export const DECIDED = 'decided';
