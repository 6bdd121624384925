import { z } from 'zod';
import { LOCALES } from '../i18n/routing.ts';
import { oneLine, textField, tidyText } from '../text.ts';

const GUIDANCE_LENGTH = 6000; // three minutes of reading: beyond that nobody reads it beside a question
const TITLE_LENGTH = { min: 3, max: 80 } as const; // one line of a list
const TEMPLATE_LENGTH = { min: 20, max: 4000 } as const; // half an answer: the rest is for the person

/** Which state of a text its writer began from: its number, 0 where there was none. */
const base = z.coerce.number().int().nonnegative().default(0);

/** What an organisation wants its answerers to keep in mind; empty, it has said nothing. */
export const guidanceSchema = z.object({
  guidance: z
    .string()
    .default('')
    .transform(tidyText)
    .refine((text) => [...text].length <= GUIDANCE_LENGTH, 'tooLong'),
  base,
});

export const templateSchema = z.object({
  id: z.string().optional(),
  language: z.enum(LOCALES, 'choose'),
  title: z.string({ error: 'missing' }).transform(oneLine).pipe(textField(TITLE_LENGTH)),
  template: textField(TEMPLATE_LENGTH),
  base,
});

export const deleteTemplateSchema = z.object({ id: z.string(), base });
