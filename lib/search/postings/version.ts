/**
 * The rules of the index: how words become terms, are weighed and stored, which questions are alike. Whoever
 * changes them gives a new number; every installation then makes its index anew.
 */
export const INDEX_VERSION = 4;
