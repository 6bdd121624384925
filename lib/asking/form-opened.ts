import { z } from 'zod';
import { clock, DAY } from '../clock.ts';
import { openToken, sealToken } from '../sealing/token.ts';
import { masterKeys } from '../sealing/vault.ts';
import { FORM_DAYS } from './used-form.ts';

const PURPOSE = 'form opened';

const openedSchema = z.object({ form: z.string(), at: z.number() });

/** Goes along with a form: says of it when we gave it out, in a way that only we can write. */
export function openedNow(formToken: string): string {
  const now = clock.now().getTime();
  const opened: z.infer<typeof openedSchema> = { form: formToken, at: now };
  return sealToken(masterKeys(), PURPOSE, opened, new Date(now + FORM_DAYS * DAY));
}

/** How many milliseconds ago we gave a form out; null when we never did, or very long ago. */
export function openFor(opened: unknown, formToken: string): number | null {
  if (typeof opened !== 'string') return null;
  const now = clock.now();
  const parsed = openedSchema.safeParse(openToken(masterKeys(), PURPOSE, opened, now));
  if (!parsed.success || parsed.data.form !== formToken) return null;
  return now.getTime() - parsed.data.at;
}
