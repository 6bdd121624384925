import type { Locale } from '../../i18n/routing.ts';

const LONG_WORD = 6; // letters: longer ones count

// LIX of ordinary newspapers, measured in 250 of them: C. H. Björnsson, "Readability of Newspapers in
// 11 Languages", Reading Research Quarterly 18 (4), 1983, doi:10.2307/747382. Finnish has long words.
const NEWSPAPER: Record<Locale, number> = { fi: 72, sv: 47, en: 52 };

const FEWEST_WORDS = 40; // a figure of two sentences says nothing

/** How hard a text is to read, beside an ordinary newspaper of its language. */
export type Readability = { lix: number; newspaper: number };

/** LIX (C. H. Björnsson, "Läsbarhet", 1968): words a sentence, long words in a hundred. Null: too short. */
export function readability(
  sentences: readonly (readonly string[])[],
  language: Locale,
): Readability | null {
  const words = sentences.flat();
  if (words.length < FEWEST_WORDS) return null;
  const long = words.filter((word) => word.length > LONG_WORD).length;
  const lix = Math.round(words.length / sentences.length + (100 * long) / words.length);
  return { lix, newspaper: NEWSPAPER[language] };
}
