import { folded } from './letters.ts';

/** A table of words whose forms no rule brings together: from each form (without dots) to the root. */
export function formsOf(table: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([root, forms]) =>
      forms.split(' ').map((form): [string, string] => [folded(form), root]),
    ),
  );
}

/** A table from spoken to written words, to be asked with words without dots. */
export function spokenOf(table: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).map(([spoken, written]) => [folded(spoken), written]));
}
