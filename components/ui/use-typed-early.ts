'use client';

import { useLayoutEffect, useState } from 'react';

/** Keeps what was typed in a text area before its script came: React would write the page's text over it. */
export function useTypedEarly(id: string): void {
  const [letWrite] = useState(() => turnAway(id));
  useLayoutEffect(letWrite, [letWrite]);
}

const WRITTEN = ['defaultValue', 'value'] as const; // in this order

/** Turns away what a script writes into an area next, once; gives back how to let it write again. */
function turnAway(id: string): () => void {
  if (typeof document === 'undefined') return () => {};
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return () => {};
  const set = () => {};
  const letWrite = () => {
    for (const name of WRITTEN) {
      const own = Object.getOwnPropertyDescriptor(area, name);
      if (own?.set === set) Reflect.deleteProperty(area, name);
    }
  };
  for (const name of WRITTEN) {
    const { get } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, name) ?? {};
    Object.defineProperty(area, name, { configurable: true, get, set });
  }
  return letWrite;
}
