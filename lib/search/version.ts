/**
 * The rules of the index: how words become terms, are weighed and stored, which questions are alike. Whoever
 * changes them gives a new number; every installation then makes its index anew, beside the one that is read.
 */
export const INDEX_VERSION = 7;

/** How the index is stored. Code of one format reads and writes editions of every version in it, but of no other. */
export const INDEX_FORMAT = 1;
