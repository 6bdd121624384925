const WORD = /[\p{L}\p{N}'’-]+/u;
const LAST_WORD = /([\p{L}\p{N}'’-]+)[ \u00a0]+$/u;
const NEXT_WORD = /^[ \u00a0]+([\p{L}\p{N}'’-]+)/u;
const SENTENCE_BEGINS = /(?:^|[.!?…][”"»)]*\s+|\n\s*)(?:[–-]\s*)?$/u;

/** A text with other words in one place: a capital where a sentence begins, no word twice (Mieheni Jari → Mieheni). */
export function withFitting(
  text: string,
  { start, end }: { start: number; end: number },
  word: string,
): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const isOne = WORD.exec(word)?.[0] === word;
  const isSame = (beside: string | undefined) =>
    isOne && beside?.toLowerCase() === word.toLowerCase();
  if (isSame(LAST_WORD.exec(before)?.[1])) return before.trimEnd() + after;
  const begins = SENTENCE_BEGINS.test(before);
  const written = begins ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const next = NEXT_WORD.exec(after);
  const rest = next && isSame(next[1]) ? after.slice(next[0].length) : after;
  return before + written + rest;
}
