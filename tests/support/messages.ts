import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { ROOT } from './sources.ts';

/** All texts of a language: "namespace.path.to.key" to the text. */
export type Messages = Map<string, string>;

/** Reads lib/i18n/messages/<locale>/<namespace>.json. */
export function readMessages(locale: string): Messages {
  const folder = join(ROOT, 'lib/i18n/messages', locale);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.flatMap((name) =>
      flatten(
        name.replace('.json', ''),
        JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
      ),
    ),
  );
}

/** A nested object of texts as dotted keys. */
export function flatten(prefix: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${prefix} is not a text.`);
  return Object.entries(value).flatMap(([key, inner]) => flatten(`${prefix}.${key}`, inner));
}

type Node = ReturnType<typeof parse>[number];

/**
 * What a text asks of its caller, sorted: `name`, `count`, `<link>`, and for a select its cases. A
 * plural in one language may be a plain number in another.
 * @throws SyntaxError when the text is not ICU MessageFormat
 */
export function argumentsOf(text: string): string[] {
  return [...new Set(parse(text).flatMap(argumentsOfNode))].sort();
}

function argumentsOfNode(node: Node): string[] {
  if (node.type === TYPE.literal || node.type === TYPE.pound) return [];
  if (node.type === TYPE.tag) return [`<${node.value}>`, ...node.children.flatMap(argumentsOfNode)];
  if (node.type === TYPE.plural || node.type === TYPE.select) {
    const inner = Object.values(node.options).flatMap(({ value }) => value);
    const cases = node.type === TYPE.select ? `:${Object.keys(node.options).sort()}` : '';
    return [`${node.value}${cases}`, ...inner.flatMap(argumentsOfNode)];
  }
  return [node.value];
}
