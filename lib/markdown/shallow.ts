const DEEPEST = 8; // lists and quotes in each other: more is no letter, and a parser takes seconds for thousands
const MOST_EMPHASIS = 400; // marks in a paragraph: its cost and its depth grow with their square
const TAB = 4; // columns

const OPENING = /([ \t]*)(>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const EMPHASIS = /[*_]+/g;

/**
 * A text whose lists, quotes and emphasis lie in each other no deeper than a person writes: what goes beyond
 * stays as it was typed. Takes time in step with its length.
 */
export function shallow(text: string): string {
  return text
    .split(/(\n[ \t]*\n)/)
    .map(withoutCrowd)
    .join('')
    .split('\n')
    .map(withoutDepth)
    .join('\n');
}

function withoutCrowd(paragraph: string): string {
  const marks = paragraph.match(EMPHASIS)?.length ?? 0;
  const longest = Math.max(0, ...(paragraph.match(EMPHASIS) ?? []).map(({ length }) => length));
  if (marks <= MOST_EMPHASIS && longest <= MOST_EMPHASIS) return paragraph;
  return paragraph.replace(EMPHASIS, (run) => run.replace(/./g, '\\$&'));
}

function withoutDepth(line: string): string {
  let depth = 0;
  OPENING.lastIndex = 0;
  for (let place = 0; ; place = OPENING.lastIndex) {
    const [, gap = '', mark] = OPENING.exec(line) ?? [];
    if (!mark) return line;
    depth += 1 + Math.floor(Math.max(0, widthOf(gap) - 1) / 2);
    if (depth > DEEPEST) {
      const before = place + gap.length + mark.length - 1; // the sign that makes it a list or a quote
      return `${line.slice(0, before)}\\${line.slice(before)}`;
    }
  }
}

function widthOf(gap: string): number {
  return gap.replaceAll('\t', ' '.repeat(TAB)).length;
}
