/** Ends the entries of a vocabulary that are roots and no words. */
export const ROOT_MARK = ':r';

/**
 * What is known of our own corpus. Its entries come from `vocabularyEntries`; words are asked without dots
 * (`folded`), roots with the mark `:r`.
 */
export type Vocabulary = {
  has(entry: string): boolean;
  /** In how many published questions. */
  frequency(entry: string): number;
  /** Words written alike, best first, as they are written (with dots); no roots. */
  near(word: string): string[];
};

/** A vocabulary that knows nothing: no compound of it is split, no spelling is corrected. */
export const NO_VOCABULARY: Vocabulary = {
  has: () => false,
  frequency: () => 0,
  near: () => [],
};
