const KIB = 1024;
const MIB = 1024 * KIB;

/**
 * What a web process may hold in memory, part by part, in bytes: each store keeps to its part by itself. Beside
 * these stand the code of the process and 20 bytes for each published question (docs/decisions/memory.md).
 */
export const MEMORY = {
  /** Finished pages in the forms that are asked for, with their addresses: some 1 500 of them. */
  pages: 28 * MIB,
  /** Lists, figures and questions that pages are made from. */
  reads: 16 * MIB,
  /** Entries of the terms that were searched for last. */
  postings: 24 * MIB,
  /** What searches have read of the words of the index since something was published or hidden. */
  vocabulary: 8 * MIB,
  /** Words that were analysed lately, with their forms. */
  words: 12 * MIB,
  /** Desks that hear what happens. */
  streams: 16 * MIB,
  /** What the framework keeps of its own. */
  framework: 4 * MIB,
} as const;

/** An open stream with its request, its answer and whoever tells it something. */
export const STREAM_BYTES = 32 * KIB;
