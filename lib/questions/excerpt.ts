/** A stretch of a text: from, up to but not including. */
export type Range = [number, number];

const EXCERPT_LENGTH = 170; // two lines of a list on a laptop
const BEFORE_MATCH = 50; // letters of context before a word that was searched for

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The beginning of a text, cut at a word. */
export function excerptOf(text: string): string {
  const line = oneLine(text);
  if (line.length <= EXCERPT_LENGTH) return line;
  return `${line
    .slice(0, EXCERPT_LENGTH)
    .replace(/\s+\S*$/, '')
    .replace(/[.,;:!?]+$/, '')}…`;
}

/**
 * The place where the first of these texts meets most of what was looked for, with the words that do
 * so: a reader sees why it was found. The beginning of the first text when none does.
 */
export function excerptAround(
  texts: readonly string[],
  matches: (text: string) => Range[],
): { excerpt: string; marks: Range[] } {
  for (const text of texts) {
    const line = oneLine(text);
    const ranges = matches(line);
    if (ranges.length > 0) return excerptFrom(line, ranges);
  }
  return { excerpt: excerptOf(texts[0] ?? ''), marks: [] };
}

function excerptFrom(line: string, ranges: Range[]): { excerpt: string; marks: Range[] } {
  const start = startOf(line, fullestPlace(ranges));
  const shown = excerptOf(line.slice(start));
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  const marks = ranges
    .map(([from, to]): Range => [from + shift, to + shift])
    .filter(([from, to]) => from >= before.length && to <= before.length + shown.length);
  return { excerpt: before + shown, marks };
}

/** Where most of the words stand close together; the first such place. */
function fullestPlace(ranges: Range[]): number {
  const room = EXCERPT_LENGTH - BEFORE_MATCH;
  const within = (place: number) =>
    ranges.filter(([from, to]) => from >= place && to <= place + room).length;
  const places = ranges.map(([from]) => from);
  const most = Math.max(...places.map(within));
  return places.find((place) => within(place) === most) ?? 0;
}

function startOf(line: string, place: number): number {
  if (place < EXCERPT_LENGTH - BEFORE_MATCH) return 0;
  return line.lastIndexOf(' ', place - BEFORE_MATCH) + 1;
}
