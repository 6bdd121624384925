/** Words that were put in the place of others, and the texts as they stood before, by the names of their fields. */
export type WordSwap = { text: string; word: string; before: Record<string, string> };

type Texts = WordSwap['before'];

/** The texts without one of these swaps, the later ones made all the same; null where somebody has written since. */
export function withoutSwap(
  swaps: readonly WordSwap[],
  text: string,
  now: Texts,
  swapped: (whole: string, swap: WordSwap) => string,
): Texts | null {
  const at = swaps.findIndex((swap) => swap.text === text);
  const from = swaps[at];
  if (!from) return null;
  const later = swaps.slice(at + 1);
  const made = (before: Texts, those: readonly WordSwap[]) =>
    Object.fromEntries(
      Object.entries(before).map(([field, whole]) => [field, those.reduce(swapped, whole)]),
    );
  const isUntouched = Object.entries(made(from.before, [from, ...later])).every(
    ([field, whole]) => now[field] === whole,
  );
  return isUntouched ? made(from.before, later) : null;
}
