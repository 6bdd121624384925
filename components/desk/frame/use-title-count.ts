'use client';

import { useEffect } from 'react';

/** How much is new stands in the title of the window, for whoever looks at another one. */
export function useTitleCount(count: number): void {
  useEffect(() => {
    if (count === 0) return;
    const title = document.title.replace(/^\(\d+\) /, '');
    document.title = `(${count}) ${title}`;
    return () => {
      document.title = title;
    };
  }, [count]);
}
