import { WrittenWords } from './written-words.ts';

/** A word of a text in lower case, or null where a sentence ends. */
export type LexiconToken = string | null;

/** The words of a text, with the ends of its sentences. */
export function lexiconTokens(text: string): LexiconToken[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  return [...plain.matchAll(/[\p{L}\p{N}]+|[.!?\n]+/gu)].map(([piece]) =>
    /[\p{L}\p{N}]/u.test(piece) ? piece : null,
  );
}

type Group = { within: number; words: ReadonlySet<number> };

/** Patterns that were read, and which of them begin with a word. */
export type Patterns = {
  lexicon: WrittenWords;
  read: readonly (readonly Group[])[];
  beginning: ReadonlyMap<number, readonly number[]>;
};

/** A pattern, by its place among those that were read, and the places of its first and last word in a text. */
export type Match = { pattern: number; first: number; last: number };

/** Reads patterns like "tapan|tapp* ~2 itseni": one of the first words, within two words the next; * is letters. */
export function readPatterns(written: readonly string[]): Patterns {
  const lexicon = new WrittenWords();
  const read = written.map((text) => readPattern(lexicon, text));
  const beginning = new Map<number, number[]>();
  read.forEach(([first], pattern) => {
    for (const word of first?.words ?? []) {
      beginning.set(word, [...(beginning.get(word) ?? []), pattern]);
    }
  });
  return { lexicon, read, beginning };
}

function readPattern(lexicon: WrittenWords, text: string): Group[] {
  const [first = '', ...rest] = text.split(/ ~(\d+) /);
  const group = (within: number, words: string): Group => ({
    within,
    words: new Set(words.split('|').map((word) => lexicon.add(word))),
  });
  const groups = [group(0, first)];
  for (let at = 0; at < rest.length; at += 2) {
    groups.push(group(Number(rest[at]), rest[at + 1] ?? ''));
  }
  return groups;
}

type Meant = readonly number[] | null;

/**
 * Where patterns stand in a text, each way they do, in the order of their first words. Each word is looked up
 * once and tried with what begins with it alone: the work grows with the text, not with the text times the lexicon.
 */
export function matchesOf(patterns: Patterns, tokens: readonly LexiconToken[]): Match[] {
  const known = new Map<string, readonly number[]>();
  const meant = tokens.map((token): Meant => {
    if (token === null) return null;
    const words = known.get(token) ?? patterns.lexicon.meantBy(token);
    known.set(token, words);
    return words;
  });
  return meant.flatMap((words, first) =>
    [...new Set(words?.flatMap((word) => patterns.beginning.get(word) ?? []))].flatMap(
      (pattern): Match[] => {
        const last = lastPlace(patterns.read[pattern] ?? [], 1, meant, first);
        return last === null ? [] : [{ pattern, first, last }];
      },
    ),
  );
}

function lastPlace(
  groups: readonly Group[],
  at: number,
  meant: readonly Meant[],
  from: number,
): number | null {
  const next = groups[at];
  if (!next) return from;
  for (let place = from + 1; place <= from + next.within; place += 1) {
    const words = meant[place];
    if (!words) return null; // a new sentence is about something else
    if (!words.some((word) => next.words.has(word))) continue;
    const end = lastPlace(groups, at + 1, meant, place);
    if (end !== null) return end;
  }
  return null;
}
