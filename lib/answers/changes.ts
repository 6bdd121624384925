import { diffSentences, diffWordsWithSpace } from 'diff';

/** A stretch of a text beside an earlier one: in both, only in the new one, or only in the old one. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string };

const MUCH_THE_SAME = 0.5; // of the letters; below it single words would stand in a jumble

/** What became of a text, word by word, or sentence by sentence where most of it is new. */
export function changesBetween(before: string, after: string): Change[] {
  const words = changesOf(diffWordsWithSpace(before, after));
  const same = words.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  if (same >= MUCH_THE_SAME * Math.max(before.length, after.length)) return words;
  return changesOf(diffSentences(before, after));
}

function changesOf(parts: ReturnType<typeof diffSentences>): Change[] {
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
