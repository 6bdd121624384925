import { z } from 'zod';
import type {} from '../id.ts';
import { idFields } from '../id-fields.ts';
import { textField } from '../text.ts';

const NOTE_LENGTH = { min: 2, max: 3000 } as const; // a word among colleagues, not a report

const text = textField(NOTE_LENGTH);
const onQuestion = z.object({ questionId: idFields.question });

// A form sends as many fields of a name as it likes, so each choice has a name of its own: to.0.id.
const chosen = z
  .array(z.object({ id: idFields.member }).optional())
  .default([])
  .transform((rows) => [...new Set(rows.flatMap((row) => (row ? [row.id] : [])))]);

export const noteSchema = onQuestion.extend({ note: text, noteTo: chosen });
export const requestSchema = onQuestion.extend({ request: text, requestTo: chosen });
export const supportSchema = onQuestion.extend({ noteId: z.string(), reply: text });
export const concernSchema = onQuestion.extend({ concern: text });
export const settleConcernSchema = onQuestion.extend({ settled: text });
