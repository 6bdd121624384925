import { controlOf } from './use-control-text.ts';

/** Goes to the field and selects these words in it. */
export function showIn(field: string | undefined, words: string): void {
  const control = field === undefined ? null : controlOf(field);
  const start = control?.value.indexOf(words) ?? -1;
  if (!control || start < 0) return;
  control.focus();
  control.setSelectionRange(start, start + words.length);
}
