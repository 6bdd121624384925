import type { Entry } from '../../prisma/seed/content-schema.ts';

const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}-]+/gu));

/** Names, places and numbers of an original that its public version does not hold any more. */
export function removedWords(entry: Entry): string[] {
  const kept = wordsOf(`${entry.publicTitle ?? entry.title}\n${entry.publicBody ?? entry.body}`);
  return [...wordsOf(`${entry.title}\n${entry.body}`)].filter(
    (word) => !kept.has(word) && /^(?:\p{Lu}.{2,}|\d{2,})/u.test(word),
  );
}
