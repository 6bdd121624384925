/** A text in which the words that hold one of the terms (lower case) are marked. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return text;
  const found = (word: string) => terms.some((term) => word.toLowerCase().includes(term));
  return (
    text
      .split(/([\p{L}\p{N}]+)/u)
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of one text never change places
      .map((piece, place) => (found(piece) ? <mark key={place}>{piece}</mark> : piece))
  );
}
