import type { System } from '../actor.ts';
import { withActor } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import { readIndexState } from './index/index-state.ts';

/** An operator's synonyms of a word. */
export type ChangedSynonyms = { language: string; word: string; synonyms: string[] };

/** What the operator has changed. */
export function changedSynonyms(actor: System): Promise<ChangedSynonyms[]> {
  return withActor(actor, (tx) =>
    tx.searchSynonym.findMany({ orderBy: [{ language: 'asc' }, { word: 'asc' }] }),
  );
}

/** What a word is looked for by as well. */
export function synonymsOfWord(
  actor: System,
  language: Locale,
  word: string,
): Promise<readonly string[]> {
  return withActor(actor, async (tx) => {
    const { synonyms } = await readIndexState(tx);
    return synonyms[language].get(tidy(word)) ?? [];
  });
}

/** Looks for a word by these words too from the next search on; by those of the code where they are null. */
export function changeSynonyms(
  actor: System,
  language: Locale,
  word: string,
  synonyms: readonly string[] | null,
): Promise<void> {
  const key = { language, word: tidy(word) };
  return withActor(actor, async (tx) => {
    await tx.searchSynonym.deleteMany({ where: key });
    if (synonyms) await tx.searchSynonym.create({ data: { ...key, synonyms: synonyms.map(tidy) } });
  });
}

function tidy(word: string): string {
  return word.trim().normalize('NFC').toLowerCase();
}
