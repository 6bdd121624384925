'use client';

import { useEffect, useState } from 'react';

/** `{left}` stands for the number of characters that still fit. */
export type Counter = { max: number; text: string };

/** Tells how many characters still fit; before any script runs it tells how many fit in all. */
export function CharacterCounter({
  id,
  controlId,
  max,
  text,
}: Counter & { id: string; controlId: string }) {
  const [length, setLength] = useState(0);

  useEffect(() => {
    const control = document.getElementById(controlId);
    if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
    // Code points, as the server counts them: an emoji is one character.
    const count = () => setLength([...control.value.trim()].length);
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
