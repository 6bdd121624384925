import { z } from 'zod';
import { LOCALES } from '../i18n/routing.ts';
import { idFields } from '../id-fields.ts';
import { BODY_LENGTH, TITLE_LENGTH } from '../questions/schema.ts';
import { tidyText } from '../text.ts';

const text = (longest: number) =>
  z
    .string()
    .max(longest * 4) // beyond that it is no longer somebody who writes
    .default('')
    .transform(tidyText);

/** What stands in a form while it is being written. */
export const writtenSchema = z.object({
  locale: z.enum(LOCALES), // of the page
  language: z.enum(LOCALES), // of the question
  theme: z.string().max(60).default('').pipe(idFields.theme),
  title: text(TITLE_LENGTH.max),
  body: text(BODY_LENGTH.max),
});
export type WrittenQuestion = z.output<typeof writtenSchema>;
