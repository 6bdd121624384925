import { type LexiconToken, matchesOf, type Patterns, readPatterns } from './pattern.ts';
import lists from './safe-messaging.json' with { type: 'json' };

/** What a kind answer may still do harm with: a way to die, an amount, a promise nobody can keep. */
export const UNSAFE_KINDS = ['method', 'dose', 'secrecy'] as const;
export type Unsafe = { kind: (typeof UNSAFE_KINDS)[number]; quote: string };

// An amount of a medicine or of alcohol; "20 minuuttia" and "2 g" of a recipe's flour are none.
const DOSE =
  /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?\s?(?:mg|milligram\p{L}*|mikrogram\p{L}*|µg|tabletti\p{L}*|tablett\p{L}*|tablets?|pilleri\p{L}*|piller|pills?|kapseli\p{L}*|kapsl\p{L}*|capsules?|annos\p{L}*|dos(?:er)?|doses?|promillea|promille)(?!\p{L})/giu;

let patterns: Patterns | undefined;

/**
 * Words in an answer to look at once more, in all languages; only ever a hint. By the rules of safe messaging
 * on suicide (WHO, "Preventing suicide: a resource for media professionals", 2023): no method, no amount, no
 * secrecy that a danger would have to break.
 */
export function unsafeWords(text: string): Unsafe[] {
  patterns ??= readPatterns([...lists.method, ...lists.secrecy]);
  const pieces = [...text.matchAll(/[\p{L}\p{N}'’]+|[.!?\n]+/gu)];
  const tokens = pieces.map(
    ([piece]): LexiconToken =>
      /[\p{L}\p{N}]/u.test(piece) ? piece.toLowerCase().replace(/['’]/g, '') : null,
  );
  const spoken = matchesOf(patterns, tokens).map(({ pattern, first, last }) => {
    const at = pieces[first]?.index ?? 0;
    const end = (pieces[last]?.index ?? 0) + (pieces[last]?.[0].length ?? 0);
    const kind = pattern < lists.method.length ? ('method' as const) : ('secrecy' as const);
    return { kind, at, quote: text.slice(at, end) };
  });
  const doses = [...text.matchAll(DOSE)].map(({ index, 0: quote }) => ({
    kind: 'dose' as const,
    at: index,
    quote,
  }));
  const seen = new Set<string>();
  return [...spoken, ...doses]
    .sort((one, other) => one.at - other.at || other.quote.length - one.quote.length)
    .filter(({ kind, at }) => !seen.has(`${kind} ${at}`) && seen.add(`${kind} ${at}`))
    .map(({ kind, quote }) => ({ kind, quote }));
}
