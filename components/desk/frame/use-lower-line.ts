'use client';

import { useEffect } from 'react';

const LINE_HEIGHT = '7rem'; // of a line with its button below it, on a phone

/** While a line stands at the lower edge, nothing one tabs to ends up under it. */
export function useLowerLine(shown: boolean): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBottom = shown ? LINE_HEIGHT : '';
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, [shown]);
}
