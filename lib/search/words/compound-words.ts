import type { Locale } from '../../i18n/routing.ts';
import parts from './compound-parts.json' with { type: 'json' };
import { isStopWord, rootOf } from './language.ts';
import { folded } from './letters.ts';
import { ROOT_MARK, type Vocabulary } from './vocabulary.ts';

const SHORTEST_WRITTEN = 4; // letters; of shorter words only the listed ones are parts
// Letters from which a root alone says that a word is known; Swedish words are shorter.
const SHORTEST_ROOT: Record<Locale, number> = { fi: 4, sv: 3, en: 4 };

const LISTED: Record<Locale, Set<string>> = {
  fi: new Set(parts.fi.split(' ').map(folded)),
  sv: new Set(parts.sv.split(' ').map(folded)),
  en: new Set(),
};

const LISTED_ROOTS: Record<Locale, Set<string>> = {
  fi: new Set([...LISTED.fi].map((word) => rootOf(word, 'fi'))),
  sv: new Set([...LISTED.sv].map((word) => rootOf(word, 'sv'))),
  en: new Set(),
};

/** A first part as it may stand alone; Swedish puts an s between: arbetsplats. */
export function partForms(head: string, language: Locale): string[] {
  return language === 'sv' && head.endsWith('s') ? [head, head.slice(0, -1)] : [head];
}

/** Whether a part is a word of the list or of our texts, just as it stands there. */
export function isPartWritten(part: string, language: Locale, vocabulary: Vocabulary): boolean {
  if (LISTED[language].has(part)) return true;
  return part.length >= SHORTEST_WRITTEN && vocabulary.has(part) && !isStopWord(part, language);
}

/** How well a part is known in another form (porno- in pornoa): 0 when it is not. */
export function scoreByRoot(part: string, language: Locale, vocabulary: Vocabulary): number {
  if (isStopWord(part, language)) return 0;
  const root = rootOf(part, language);
  const shortest = SHORTEST_ROOT[language];
  const listed = LISTED_ROOTS[language].has(root);
  if (root.length < shortest || part.length < shortest + 1) {
    return listed && root.length === shortest - 1 ? 1 : 0;
  }
  return listed || vocabulary.has(root + ROOT_MARK) ? 1 + part.length / 10 : 0;
}
