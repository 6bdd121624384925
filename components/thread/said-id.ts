/** Where the thread says what its asker has just done. */
export const SAID_ID = 'said';
