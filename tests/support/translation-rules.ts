import type { Rule } from './import-rules.ts';

// A browser that translates a page moves each text into elements of its own. React then cannot find a text
// that stood loose among other children, and the page breaks with all that was typed in it (react#17256).

const CONDITION = /&&|\?[^.?]/;
const TEXT = /(&&|[?:])\s*(?!['"]{2})(['"`]|\w+(\.|\?\.|\[|\())(?!map\()/;

/** A text that comes and goes among others stands in an element of its own. */
export const comingTextsAreWrapped: Rule = ({ path, text }) => {
  if (!/^(app|components)\/.*\.tsx$/.test(path)) return [];
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, place) => {
    const among = !alone(lines[place - 1] ?? '', lines[place + 1] ?? '');
    const loose = line.split(/(?<=\})\s+(?=\{)/).filter((part) => isComing(part));
    const many = line.split(/(?<=\})\s+(?=[{\p{L}])/u).length > 1;
    return loose.length > 0 && (among || many) ? [`${path}:${place + 1} ${line}`] : [];
  });
};

function isComing(part: string): boolean {
  const [, inside] = /^\{(.+)\}$/.exec(part) ?? [];
  if (inside === undefined || inside.includes('<')) return false;
  return CONDITION.test(outermost(inside)) && TEXT.test(inside);
}

function outermost(code: string): string {
  const without = code.replace(/\([^()]*\)/g, '');
  return without === code ? code : outermost(without);
}

// As the formatter lays it out: the only child of an element stands between its two marks.
function alone(before: string, after: string): boolean {
  return /(?<!\/)>$/.test(before) && !/<\/[\w.]+>$/.test(before) && after.startsWith('</');
}
