import { z } from 'zod';

/**
 * Whether a form may bring a field of this name: `title`, or `answers.0.body` of a list. Anybody can send any
 * others, and nobody looks at those. A schema of open objects declares every plain name.
 */
export function declaredFields(
  schema: z.ZodType,
  also: readonly string[] = [],
): (name: string) => boolean {
  const names = new Set([...namesIn(schema), ...also]);
  return (name) =>
    names.has(name.replace(NUMBER, '.#.')) || (names.has(ANY) && /^[\w-]+$/.test(name));
}

const NUMBER = /\.\d{1,2}\./;
const ANY = '*';

function namesIn(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) {
    const named = Object.entries(schema.shape).flatMap(([name, field]) => [
      name,
      ...itemsOf(field).flatMap((item) => namesIn(item).map((key) => `${name}.#.${key}`)),
    ]);
    return schema.def.catchall instanceof z.ZodUnknown ? [...named, ANY] : named;
  }
  return innerOf(schema).flatMap(namesIn);
}

function itemsOf(field: unknown): unknown[] {
  return field instanceof z.ZodArray ? [field.element] : innerOf(field).flatMap(itemsOf);
}

/** What a schema is made of that says nothing of fields by itself. */
function innerOf(schema: unknown): unknown[] {
  if (schema instanceof z.ZodPipe) return [schema.def.in, schema.def.out];
  if (schema instanceof z.ZodUnion) return [...schema.options];
  const wraps = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault, z.ZodCatch];
  const wrapper = wraps.find((kind) => schema instanceof kind);
  return wrapper && schema instanceof wrapper ? [schema.def.innerType] : [];
}

/** `answers.0.body` fields become an array of objects. Names come from anybody: no prototype here. */
export function nested(
  form: FormData,
  isDeclared: (name: string) => boolean,
): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null);
  const lists: Record<string, Record<string, unknown>[]> = Object.create(null);
  for (const [name, value] of form) {
    if (!isDeclared(name)) continue;
    const [, list, index, key] = /^(\w+)\.(\d{1,2})\.(\w+)$/.exec(name) ?? [];
    if (!list || !index || !key) {
      result[name] = value;
      continue;
    }
    lists[list] ??= [];
    const item = lists[list][Number(index)] ?? Object.create(null);
    item[key] = value; // in place: a copy for every field of a long form takes minutes
    lists[list][Number(index)] = item;
  }
  return Object.assign(result, lists);
}
