import { type Source, withoutComments } from './sources.ts';

// That a key is there, tsc sees; not that nobody says it. How a text counts as said, in a file of app,
// components or lib:
//  - its full key stands there as a string: t('ask.title.label')
//  - the file opens its namespace, and the rest stands there: getTranslations('ask') … t('title.label')
//  - the file opens no namespace (it is handed `t`), and the key within its namespace stands there
//  - a template fits any of these: t(`status.${status}`), t(`${field}.label`)
//  - a template begins with a variable, and what that can be stands there too: t(`${'ask.title'}.label`)
//  - the file hands on a whole part of the texts: Messages['ask']['title']
//  - a comment says so where the key cannot be seen: `// messages: events.*, ask.title.hint`

const OPENS =
  /(?:getTranslations|useTranslations)\(\s*(?:'([\w.]+)'|\{[^}]*?namespace:\s*'([\w.]+)')/g;
const STRING = /'([\w.-]+)'|"([\w.-]+)"|`([\w.-]+)`/g;
const TEMPLATE = /`((?:[\w.-]|\$\{[^{}`]*\})+)`/g;
const PART = /\bMessages((?:\['\w+'\])+)/g;
const VARIABLE = /\$\{[^{}]*\}|\*/g;
const MARK = /\/\/ messages: (.+)$/gm;

/** The keys that no file uses. */
export function unusedKeys(keys: Iterable<string>, files: Source[]): string[] {
  const usages = files.map(usageIn);
  return [...keys].filter((key) => !usages.some((uses) => uses(key)));
}

function usageIn({ text }: Source): (key: string) => boolean {
  const code = withoutComments(text);
  const opened = found(code, OPENS);
  const strings = new Set(found(code, STRING));
  const patterns = found(code, TEMPLATE)
    .filter((template) => template.includes('$') && /\w/.test(template.replace(VARIABLE, '')))
    .map(patternOf);
  const ends = found(code, TEMPLATE).flatMap(
    (template) => /^\$\{[^{}]*\}(\.[\w.]+)$/.exec(template)?.[1] ?? [],
  );
  const parts = found(code, PART).map(
    (part) => `${part.replace(/^\['|'\]$/g, '').replaceAll("']['", '.')}.*`,
  );
  const marked = [...found(text, MARK).flatMap((mark) => mark.split(',')), ...parts].map((mark) =>
    patternOf(mark.trim()),
  );
  const standsThere = (path: string) =>
    strings.has(path) || patterns.some((pattern) => pattern.test(path));

  return (key) =>
    strings.has(key) ||
    patterns.some((pattern) => /^\^\w/.test(pattern.source) && pattern.test(key)) ||
    pathsWithin(key, opened).some(standsThere) ||
    ends.some((end) => key.endsWith(end) && strings.has(key.slice(0, -end.length))) ||
    marked.some((pattern) => pattern.test(key));
}

/** The key as it is written in a file that opened these namespaces (or none: any file name). */
function pathsWithin(key: string, opened: string[]): string[] {
  if (opened.length === 0) return [key.slice(key.indexOf('.') + 1)];
  return opened
    .filter((namespace) => key.startsWith(`${namespace}.`))
    .map((namespace) => key.slice(namespace.length + 1));
}

function patternOf(template: string): RegExp {
  const literals = template.split(VARIABLE).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${literals.join('[\\w.-]+')}$`);
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? '');
}
