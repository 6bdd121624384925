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
