import { type Source, withoutComments } from './sources.ts';

const DECLARED =
  /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|const|let|var|class|type|interface|enum)\s+([\w$]+)/gm;
const LISTED = /^export\s+(?:type\s+)?\{([^}]*)\}(?!\s*from)/gm;

/** One word, one meaning: says which names two files of lib and components export. */
export function namesExportedTwice(sources: readonly Source[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { path, text } of sources) {
    if (!/^(lib|components)\//.test(path)) continue;
    for (const name of exportsOf(text)) {
      places.set(name, (places.get(name) ?? new Set()).add(path));
    }
  }
  return [...places]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name} is exported by ${[...paths].join(' and ')}`);
}

function exportsOf(text: string): string[] {
  const code = withoutComments(text);
  const listed = [...code.matchAll(LISTED)].flatMap((match) => (match[1] ?? '').split(','));
  return [
    ...[...code.matchAll(DECLARED)].map((match) => match[1] ?? ''),
    ...listed.map((one) =>
      one
        .trim()
        .replace(/^type\s+/, '')
        .replace(/^.*\sas\s+/, ''),
    ),
  ].filter((name) => name && name !== 'default');
}
