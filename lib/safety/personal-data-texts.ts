import { z } from 'zod';
import { loadMessages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';
import { PERSONAL_KINDS } from './personal/finding.ts';

// messages: safety.found.*

const words = z.record(z.enum(PERSONAL_KINDS), z.string());

const textsSchema = z.object({
  heading: z.string(),
  look: z.string(),
  lead: z.object({ asker: z.string(), desk: z.string() }),
  noticed: z.object({ one: z.string(), many: z.string() }),
  swap: z.string(),
  keep: z.string(),
  show: z.string(),
  swapped: z.string(),
  undo: z.string(),
  choice: z.string(),
  why: words.and(z.object({ identityCodePerhaps: z.string() })),
  word: words,
});
export type PersonalDataTexts = z.output<typeof textsSchema>;

/** The texts with which personal data is pointed out in the browser. */
export async function personalDataTexts(locale: Locale): Promise<PersonalDataTexts> {
  const { safety } = z
    .object({ safety: z.object({ found: textsSchema }) })
    .parse(await loadMessages(locale));
  return safety.found;
}
