import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/routing.ts';

export type VersionTexts = Pick<
  Messages['deskPublic'],
  'original' | 'included' | 'includedHint' | 'decide' | 'dock' | 'saving'
>;

/** @param locale of whoever edits */
export async function versionTexts(locale: Locale): Promise<VersionTexts> {
  const { original, included, includedHint, decide, dock, saving } = (await loadMessages(locale))
    .deskPublic;
  return { original, included, includedHint, decide, dock, saving };
}
