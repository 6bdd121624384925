// A search of ten thousand emojis in an address is odd, not an error.
const HEADER_BYTES = 160 * 1024;
// Of the youngest objects. Node takes 16 MB three times over, and a hundred more until it looks.
const YOUNG_MB = 4;
// How far the heap may grow before it is looked through again; V8's own choice is two to four times.
const GROWING_PERCENT = 20;
const LARGE_BYTES = 64 * 1024;

/**
 * How the room of a web process is bounded: flags of Node, and what glibc reads when the process starts
 * (docs/decisions/memory.md). What is larger than 64 kB goes back to the system once it is free; left to itself
 * glibc takes ever larger pieces into its own heaps.
 */
export const WEB_ROOM = {
  flags: [
    `--max-http-header-size=${HEADER_BYTES}`,
    `--max-semi-space-size=${YOUNG_MB}`,
    `--heap-growing-percent=${GROWING_PERCENT}`,
  ],
  env: {
    MALLOC_ARENA_MAX: '2',
    MALLOC_MMAP_THRESHOLD_: String(LARGE_BYTES),
    MALLOC_TRIM_THRESHOLD_: String(2 * LARGE_BYTES),
  },
} as const;
