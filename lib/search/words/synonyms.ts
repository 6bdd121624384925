import type { Locale } from '../../i18n/routing.ts';
import type { Key } from './key.ts';
import { keysOf } from './language.ts';

/** Words of the field that mean nearly the same, by word in its basic form. An operator edits them. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const SAME_FIELD = 0.6; // weight of a synonym beside the word itself

const prepared = new WeakMap<Synonyms, Map<string, Map<string, Key[]>>>();

/** The keys of the synonyms of a word, whatever form it is typed in. */
export function synonymKeys(word: string, language: Locale, synonyms: Synonyms): Key[] {
  const byTerm = preparedFor(synonyms, language);
  return keysOf(word, language)
    .filter(({ weight }) => weight === 1)
    .flatMap(({ term }) => byTerm.get(term) ?? []);
}

function preparedFor(synonyms: Synonyms, language: Locale): Map<string, Key[]> {
  const languages = prepared.get(synonyms) ?? new Map<string, Map<string, Key[]>>();
  prepared.set(synonyms, languages);
  const known = languages.get(language);
  if (known) return known;
  const byTerm = new Map<string, Key[]>();
  for (const [word, others] of synonyms) {
    const term = keysOf(word, language)[0]?.term ?? word;
    const keys = others.flatMap((other) => keysOf(other, language).slice(0, 1));
    byTerm.set(term, [
      ...(byTerm.get(term) ?? []),
      ...keys.map(({ term: found }) => ({ term: found, weight: SAME_FIELD })),
    ]);
  }
  languages.set(language, byTerm);
  return byTerm;
}

/** Lines of words that mean nearly the same as a table that knows the others of each word. */
export function synonymsOf(lines: readonly string[]): Synonyms {
  const table = new Map<string, string[]>();
  for (const line of lines) {
    const group = line.split(/\s+/).filter((word) => word !== '');
    for (const word of group) {
      table.set(word, [...(table.get(word) ?? []), ...group.filter((other) => other !== word)]);
    }
  }
  return table;
}
