import { z } from 'zod';

/**
 * A backup is two files. `texts` holds everything but the data keys, in whose place stands a hash of each; it may
 * be kept for a year. `keys` holds them, and what is kept for a month only; the newest few are kept. So a text whose
 * key was destroyed is shut in every backup once the last file of keys with it is gone.
 */
export const HALVES = ['texts', 'keys'] as const;
export type Half = (typeof HALVES)[number];

const tableSchema = z.object({ name: z.string(), columns: z.array(z.string()).min(1) });

/** What stands first in a file: enough to know whether it can be restored here. */
export const headSchema = z.object({
  format: z.literal(1),
  id: z.string(), // of both halves of one backup
  half: z.enum(HALVES),
  madeAt: z.iso.datetime(),
  app: z.string(), // the version in package.json
  migrations: z.array(z.string()).min(1), // all that had been applied, in the order of their names
  masterKeys: z.array(z.string()), // ids of those that wrap the data keys
  tables: z.array(tableSchema),
});
export type Head = z.infer<typeof headSchema>;
export type TableShape = z.infer<typeof tableSchema>;

const tableSumSchema = z.object({ rows: z.int().min(0), sha256: z.string() });
export type TableSum = z.infer<typeof tableSumSchema>;

/** What stands last: a file without it was cut. */
export const tailSchema = z.object({
  tables: z.record(z.string(), tableSumSchema),
  sequences: z.record(z.string(), z.object({ last: z.string(), called: z.boolean() })),
});
export type Tail = z.infer<typeof tailSchema>;

export const HEAD = 'head.json';
export const TAIL = 'tail.json';

/** How many rows a half holds. */
export function rowsIn({ tables }: Tail): number {
  return Object.values(tables).reduce((sum, { rows }) => sum + rows, 0);
}
