const MIB = 1024 * 1024;

/**
 * What a web process may hold in memory, part by part, in bytes. Each store is held to its part by itself
 * (bounded.ts); docs/decisions/memory.md has the sum beside what a process took.
 */
export const MEMORY = {
  /** Finished pages with their compressed forms and addresses: some 900 of them. */
  pages: 96 * MIB,
  /** Lists, figures and questions that pages are made from. */
  reads: 24 * MIB,
} as const;
