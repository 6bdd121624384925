/**
 * The rules by which the index is made: how words become terms, how terms are weighed, how both are
 * stored, which questions are alike. Whoever changes them gives a new number here, and every installation makes its index anew
 * when it starts next.
 */
export const INDEX_VERSION = 4;
