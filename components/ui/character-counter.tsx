'use client';

import { useEffect, useState } from 'react';

/** `{left}` stands for the number of characters that still fit. */
export type Counter = { max: number; text: string; used?: number };

/** Tells how many characters still fit; before any script runs, beside what stood in the field at first (`used`). */
export function CharacterCounter({
  id,
  controlId,
  max,
  text,
  used = 0,
}: Counter & { id: string; controlId: string }) {
  const [length, setLength] = useState(used);

  useEffect(() => {
    const control = document.getElementById(controlId);
    if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
    const count = () => setLength(lengthOf(control.value));
    count();
    control.addEventListener('input', count);
    return () => control.removeEventListener('input', count);
  }, [controlId]);

  const left = max - length;
  return (
    <p
      id={id}
      className={`text-sm tabular-nums ${left < 0 ? 'font-semibold text-alert' : 'text-ink-soft'}`}
    >
      {text.replace('{left}', String(left))}
    </p>
  );
}

/** Code points, as the server counts them: an emoji is one character. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value.trim()].length : 0;
}
