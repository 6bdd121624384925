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
    let pressing = false;
    let due = false;
    // What is said appears below the field and moves what stands there: never under a press.
    const read = () => {
      if (pressing) due = true;
      else setText(control.value);
    };
    const readIn = (after: number) => {
      clearTimeout(waiting);
      waiting = setTimeout(read, after);
    };
    const press = () => {
      pressing = true;
    };
    const release = () => {
      pressing = false;
      if (due) readIn(0); // once the press has done what it does
      due = false;
    };
    read();
    const stop = new AbortController();
    const { signal } = stop;
    control.addEventListener('input', () => readIn(PAUSE_MS), { signal });
    control.addEventListener('blur', read, { signal });
    document.addEventListener('pointerdown', press, { signal, capture: true });
    document.addEventListener('pointerup', release, { signal, capture: true });
    document.addEventListener('pointercancel', release, { signal, capture: true });
    return () => {
      clearTimeout(waiting);
      stop.abort();
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
