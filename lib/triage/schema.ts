import { z } from 'zod';
import { acceptSchema } from '../questions/schema.ts';

const MOST_LINES = 40;

// Words that nothing found by itself, one wording a line, as they stand in the text.
const lines = z
  .string()
  .default('')
  .transform((text) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean))
  .refine((all) => all.length <= MOST_LINES, 'tooLong');

const found = z.object({ text: z.string(), cover: z.string().optional() });

/** A question let into the pool, with what is covered before others read it. */
export const acceptAndCoverSchema = acceptSchema
  .extend({
    /** Which text was read (DeskQuestion.textMark). */
    read: z.string().optional(),
    found: z.array(found.optional()).default([]),
    coverAlso: lines,
  })
  .transform(({ found: finds, ...input }) => ({
    ...input,
    cover: finds.flatMap((find) => (find?.cover ? [find.text] : [])),
  }));
