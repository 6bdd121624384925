'use client';

import { useCallback, useEffect, useState } from 'react';

// Long enough that a number is whole before anything is said about it.
const PAUSE_MS = 600;

/** The field that somebody writes into; null before the page stands. */
export function controlOf(id: string): HTMLTextAreaElement | HTMLInputElement | null {
  const control = document.getElementById(id);
  const writable = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;
  return writable ? control : null;
}

/** What stands in a field, told whenever its writer pauses, and a way to write into it. */
export function useControlText(id: string, first: string): [string, (text: string) => void] {
  const [text, setText] = useState(first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that comes back writes its field anew
  useEffect(() => {
    const control = controlOf(id);
    if (!control) return;
    let waiting: ReturnType<typeof setTimeout>;
    const read = () => setText(control.value);
    const pause = () => {
      clearTimeout(waiting);
      waiting = setTimeout(read, PAUSE_MS);
    };
    read();
    control.addEventListener('input', pause);
    control.addEventListener('blur', read);
    return () => {
      clearTimeout(waiting);
      control.removeEventListener('input', pause);
      control.removeEventListener('blur', read);
    };
  }, [id, first]);

  const write = useCallback(
    (next: string) => {
      const control = controlOf(id);
      if (!control) return;
      control.value = next;
      control.dispatchEvent(new Event('input', { bubbles: true })); // the counter listens too
      setText(next);
    },
    [id],
  );
  return [text, write];
}

/** Calls back at every change of a field, and for what was written before any script ran. */
export function useWriting(id: string, heard: () => void): void {
  useEffect(() => {
    const control = controlOf(id);
    if (control && control.value !== control.defaultValue) heard();
    control?.addEventListener('input', heard);
    return () => control?.removeEventListener('input', heard);
  }, [id, heard]);
}
