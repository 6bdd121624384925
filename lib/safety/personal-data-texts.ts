import { loadMessages, type Messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';
import type { CoverWords } from './cover.ts';

// messages: safety.covered.*

export type PersonalDataTexts = Messages['safety']['found'];

/** The texts with which personal data is pointed out in the browser. */
export async function personalDataTexts(locale: Locale): Promise<PersonalDataTexts> {
  return (await loadMessages(locale)).safety.found;
}

/** The words that stand where something was covered, in the language of the text. */
export async function coverWords(locale: Locale): Promise<CoverWords> {
  return (await loadMessages(locale)).safety.covered;
}
