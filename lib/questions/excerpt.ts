/** A stretch of a text: from, up to but not including. */
export type Range = [number, number];

const EXCERPT_LENGTH = 170; // two lines of a list on a laptop
const SIGNS = new Intl.Segmenter();
const BEFORE_MATCH = 50; // letters of context before a word that was searched for

const oneLine = (text: string) => text.replace(/[^\S ]\s*| \s+/g, ' '); // single spaces stay as they are

/** The beginning of a text, cut at a word. */
export function excerptOf(text: string): string {
  const line = oneLine(text);
  if (line.length <= EXCERPT_LENGTH) return line;
  return `${wholeSigns(line)
    .replace(/\s+\S*$/, '')
    .replace(/[.,;:!?]+$/, '')}…`;
}

// Where two such letters meet one sign surely ends: no combining mark, joiner or half of a pair is among them.
const isPlain = (line: string, at: number) => line.charCodeAt(at) < 0x300;

// What a reader sees as one sign may be many letters: it is shown whole or not at all.
function wholeSigns(line: string): string {
  if (isPlain(line, EXCERPT_LENGTH - 1) && isPlain(line, EXCERPT_LENGTH))
    return line.slice(0, EXCERPT_LENGTH); // signs are counted from the beginning ten times as slowly
  let shown = '';
  for (const { segment } of SIGNS.segment(line.slice(0, 2 * EXCERPT_LENGTH))) {
    if (shown.length + segment.length > EXCERPT_LENGTH) break;
    shown += segment;
  }
  return shown;
}

/** The place where the first of these texts meets most of what was looked for, else its beginning. */
export function excerptAround(texts: Iterable<string>, matches: (text: string) => Range[]): string {
  let first: string | undefined;
  for (const text of texts) {
    const line = oneLine(text);
    const ranges = matches(line);
    if (ranges.length > 0) return excerptFrom(line, startOf(line, fullestPlace(ranges)));
    first ??= line;
  }
  return excerptOf(first ?? '');
}

function excerptFrom(line: string, start: number): string {
  return `${start > 0 ? '…' : ''}${excerptOf(line.slice(start))}`;
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
