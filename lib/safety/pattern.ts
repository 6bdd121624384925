/** A word of a text in lower case, or null where a sentence ends. */
export type LexiconToken = string | null;

type Group = { within: number; words: readonly RegExp[] };
export type Pattern = readonly Group[];

/** A pattern "tapan|tapp* ~2 itseni": one of the first words, within two words the next; * is letters. */
export function readPattern(text: string): Pattern {
  const [first = '', ...rest] = text.split(/ ~(\d+) /);
  const groups = [groupOf(0, first)];
  for (let at = 0; at < rest.length; at += 2) {
    groups.push(groupOf(Number(rest[at]), rest[at + 1] ?? ''));
  }
  return groups;
}

function groupOf(within: number, words: string): Group {
  return {
    within,
    words: words.split('|').map((word) => new RegExp(`^${word.replaceAll('*', '\\p{L}*')}$`, 'u')),
  };
}

/** Where a pattern stands in a text: the places of its first and last word, each way it does. */
export function matchesOf(pattern: Pattern, tokens: readonly LexiconToken[]): [number, number][] {
  const [first, ...rest] = pattern;
  if (!first) return [];
  return tokens.flatMap((_, place): [number, number][] => {
    if (!isOneOf(first, tokens[place])) return [];
    const end = lastPlace(rest, tokens, place);
    return end === null ? [] : [[place, end]];
  });
}

function lastPlace(rest: Pattern, tokens: readonly LexiconToken[], from: number): number | null {
  const [next, ...others] = rest;
  if (!next) return from;
  for (let place = from + 1; place <= from + next.within; place += 1) {
    if (tokens[place] === null) return null; // a new sentence is about something else
    if (!isOneOf(next, tokens[place])) continue;
    const end = lastPlace(others, tokens, place);
    if (end !== null) return end;
  }
  return null;
}

const isOneOf = ({ words }: Group, token: LexiconToken | undefined) =>
  typeof token === 'string' && words.some((word) => word.test(token));
