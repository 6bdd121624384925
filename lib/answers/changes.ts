import { diffWordsWithSpace } from 'diff';

/** A stretch of a text beside an earlier one: in both, only in the new one, or only in the old one. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string };

/** What became of a text, word by word. */
export function changesBetween(before: string, after: string): Change[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
