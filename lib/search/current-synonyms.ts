import type { Tx } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import ours from './synonyms.json' with { type: 'json' };
import { type Synonyms, synonymsOf } from './synonyms.ts';

type Changed = { language: string; word: string; synonyms: string[] };

let kept = { changes: '[]', synonyms: merged([]) };

/**
 * The synonyms of each language that hold now: those that come with the code, and for the words that
 * an operator has changed theirs. The same object until something changes.
 */
export async function currentSynonyms(tx: Tx): Promise<Record<Locale, Synonyms>> {
  const changed = await tx.searchSynonym.findMany({
    orderBy: [{ language: 'asc' }, { word: 'asc' }],
  });
  const changes = JSON.stringify(changed);
  if (kept.changes !== changes) kept = { changes, synonyms: merged(changed) };
  return kept.synonyms;
}

function merged(changed: readonly Changed[]): Record<Locale, Synonyms> {
  const of = (locale: Locale) => {
    const theirs = changed.filter(({ language }) => language === locale);
    return new Map([
      ...synonymsOf(ours[locale]),
      ...theirs.map(({ word, synonyms }) => [word, synonyms] as const),
    ]);
  };
  return { fi: of('fi'), sv: of('sv'), en: of('en') };
}
