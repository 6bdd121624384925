import type { Tx } from '../db/client.ts';
import { LOCALES, type Locale } from '../i18n/routing.ts';
import ours from './synonyms.json' with { type: 'json' };
import { type Synonyms, synonymsOf } from './synonyms.ts';

type Kept = { changes: string; synonyms: Synonyms };
const kept = new Map<Locale, Kept>(
  LOCALES.map((locale) => [locale, { changes: '[]', synonyms: synonymsOf(ours[locale]) }]),
);

/**
 * The synonyms of a language that hold now: those that come with the code, and for the words that an
 * operator has changed theirs. The same object until something changes.
 */
export async function currentSynonyms(tx: Tx, locale: Locale): Promise<Synonyms> {
  const changed = await tx.searchSynonym.findMany({
    where: { language: locale },
    orderBy: { word: 'asc' },
  });
  const changes = JSON.stringify(changed);
  const known = kept.get(locale);
  if (known?.changes === changes) return known.synonyms;
  const theirs = changed.map(({ word, synonyms }) => [word, synonyms] as const);
  const synonyms = new Map([...synonymsOf(ours[locale]), ...theirs]);
  kept.set(locale, { changes, synonyms });
  return synonyms;
}
