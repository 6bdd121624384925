import type { Rule } from './import-rules.ts';
import { type Source, withoutComments } from './sources.ts';

const LONGEST = 300; // lines: what still fits into one head
const NEARLY_ALL = 180; // lines: 95 of 100 files stay under this

// Written content, not code: it may be as long as it needs to be.
const CONTENT = /^(lib\/i18n\/messages|prisma\/migrations|prisma\/seed\/(texts|content|data))\//;

/** No file is too long, and long files are rare. */
export function fileSizes(sources: Source[]): string[] {
  const sized = sources
    .filter(({ path }) => !CONTENT.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .sort((one, other) => one.lines - other.lines);
  const tooLong = sized.filter(({ lines }) => lines > LONGEST);
  const p95 = sized[Math.floor((sized.length - 1) * 0.95)];
  return [
    ...tooLong.map(({ path, lines }) => `${path} has ${lines} lines`),
    ...(p95 && p95.lines > NEARLY_ALL
      ? [`95 of 100 files should have at most ${NEARLY_ALL} lines, ${p95.path} has ${p95.lines}`]
      : []),
  ];
}

/** A file that only hands on what others export hides where things live. */
export const noBarrels: Rule = ({ path, text }) => {
  if (/(^|\/)index\.(ts|tsx|js|mjs)$/.test(path)) return [`${path} is a barrel`];
  const code = withoutComments(text);
  if (/^export\s+\*/m.test(code)) return [`${path} hands on everything of another file`];
  const rest = code.replace(/^export\s+(type\s+)?\{[^}]*\}\s+from\s+['"][^'"]+['"];?/gm, '');
  return /^export\s.*from\s/m.test(code.replaceAll(/\{[^}]*\}/g, '{}')) && rest.trim() === ''
    ? [`${path} is a barrel`]
    : [];
};

/** Folders have the name of a thing, not of a kind of code. */
export const foldersNameAThing: Rule = ({ path }) =>
  path
    .split('/')
    .slice(0, -1)
    .filter((folder) => /^(utils?|helpers?|types?|common|constants?|shared|misc)$/.test(folder))
    .map((folder) => `${path} lies in a folder named ${folder}`);
