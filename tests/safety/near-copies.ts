const SHINGLE = 4; // words
const SHARED = 0.4; // of the shorter text's shingles

/** The runs of four words of a text. */
export function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

/** Whether two texts say mostly the same in the same words. */
export function isNearCopy(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  return shared >= SHARED * Math.min(one.size, other.size);
}
