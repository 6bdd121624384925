/** A form a word is looked up by. Weight: 1 for the likeliest form, less for a doubtful or derived one. */
export type Key = { term: string; weight: number };
