const EXCERPT_LENGTH = 170; // two lines of a list on a laptop
const BEFORE_MATCH = 50; // letters of context before a word that was searched for

/** The beginning of a text, cut at a word. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= EXCERPT_LENGTH) return line;
  return `${line
    .slice(0, EXCERPT_LENGTH)
    .replace(/\s+\S*$/, '')
    .replace(/[.,;:!?]+$/, '')}…`;
}

/**
 * The place where the first of these texts meets one of the terms, so that a reader sees why it was
 * found; the beginning of the first text when none does.
 */
export function excerptAround(texts: readonly string[], terms: readonly string[]): string {
  for (const text of texts) {
    const line = text.replace(/\s+/g, ' ');
    const places = terms.map((term) => line.toLowerCase().indexOf(term)).filter((at) => at >= 0);
    if (places.length > 0) return excerptFrom(line, Math.min(...places));
  }
  return excerptOf(texts[0] ?? '');
}

function excerptFrom(line: string, place: number): string {
  if (place < EXCERPT_LENGTH - BEFORE_MATCH) return excerptOf(line);
  const start = line.lastIndexOf(' ', place - BEFORE_MATCH) + 1;
  return `…${excerptOf(line.slice(start))}`;
}
