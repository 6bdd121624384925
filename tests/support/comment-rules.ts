import type { Rule } from './import-rules.ts';
import type { Source } from './sources.ts';

const ONE_IN = 16; // lines: what a reader still reads; docstrings count like every other comment

/** Says when more than one line in sixteen over all these files is nothing but comment. */
export function tooManyComments(sources: readonly Source[]): string[] {
  const counted = sources.map(({ path, text }) => ({ path, ...linesOf(text) }));
  const sum = (of: 'comments' | 'lines') => counted.reduce((all, one) => all + one[of], 0);
  const [comments, lines] = [sum('comments'), sum('lines')];
  if (comments * ONE_IN <= lines) return [];
  const most = counted.toSorted((one, other) => other.comments - one.comments).slice(0, 10);
  return [
    `${comments} of ${lines} lines are comments, more than one in ${ONE_IN}`,
    ...most.map((one) => `${one.path} has ${one.comments} in ${one.lines}`),
  ];
}

/** The lines of a file, and those with nothing but comment; what stands behind code is no line of its own. */
function linesOf(text: string): { comments: number; lines: number } {
  const lines = text.trimEnd().split('\n');
  let within = false;
  const comments = lines.filter((whole) => {
    const line = whole.trim();
    const begins = /^\{?\/\*/.test(line);
    const comment = within || begins || line.startsWith('//');
    if (within || begins) within = !line.includes('*/');
    return comment;
  });
  return { comments: comments.length, lines: lines.length };
}

/** Whoever calls a function of lib from elsewhere reads above it what it does. */
export const functionsOfLibSayWhatTheyDo: Rule = ({ path, text }) => {
  if (!path.startsWith('lib/')) return [];
  const lines = text.split('\n');
  const seen = new Set<string>(); // an overload has its docstring above its first line
  return lines.flatMap((line, at) => {
    const [, name] = /^export (?:async )?function\*? (\w+)/.exec(line) ?? [];
    if (!name || seen.has(name)) return [];
    seen.add(name);
    return lines[at - 1]?.endsWith('*/') ? [] : [`${path}: ${name} has no docstring`];
  });
};
