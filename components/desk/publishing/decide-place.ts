/** Where the next place to decide about stands on the page. */
export const DECIDE = 'decide';
