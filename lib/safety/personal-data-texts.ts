import { loadMessages, type Messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';

export type PersonalDataTexts = Messages['safety']['found'];

/** The texts with which personal data is pointed out in the browser. */
export async function personalDataTexts(locale: Locale): Promise<PersonalDataTexts> {
  return (await loadMessages(locale)).safety.found;
}
