'use client';

import { useLayoutEffect, useState } from 'react';

/**
 * Keeps what is typed into a text area before its script has come. As React takes over, it writes the
 * page's own text into the area once more, over whatever has been typed since: that one write is
 * turned away, and typing goes on as it was.
 */
export function useTypedEarly(id: string): void {
  const [letWrite] = useState(() => turnAway(id));
  useLayoutEffect(letWrite, [letWrite]);
}

/** Turns away what a script writes into an area next, once; gives back how to let it write again. */
function turnAway(id: string): () => void {
  if (typeof document === 'undefined') return () => {};
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return () => {};
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  const letWrite = () => {
    const own = Object.getOwnPropertyDescriptor(area, 'value');
    if (own?.set === letWrite) Reflect.deleteProperty(area, 'value');
  };
  Object.defineProperty(area, 'value', { configurable: true, get: value?.get, set: letWrite });
  return letWrite;
}
