import type { Selected } from './marks.ts';

export function selectionOf(control: HTMLTextAreaElement): Selected {
  return { text: control.value, start: control.selectionStart, end: control.selectionEnd };
}

/** Writes a change into a field as if it were typed, so that undo takes it back. */
export function apply(control: HTMLTextAreaElement, { text, start, end }: Selected): void {
  const old = control.value;
  let from = 0;
  while (from < old.length && from < text.length && old[from] === text[from]) from += 1;
  let kept = 0;
  const most = Math.min(old.length, text.length) - from;
  while (kept < most && old.at(-1 - kept) === text.at(-1 - kept)) kept += 1;
  const piece = text.slice(from, text.length - kept);
  control.focus();
  control.setSelectionRange(from, old.length - kept);
  const typed =
    piece === ''
      ? document.execCommand('delete')
      : document.execCommand('insertText', false, piece);
  if (!typed || control.value !== text) {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  control.setSelectionRange(start, end);
}
