'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** A word on what was just done: it has the focus, and its address forgets that it was said. */
export function SaidOnce({ id, children }: { id: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { pathname, searchParams } = new URL(location.href);
    if (!searchParams.has('done')) return;
    searchParams.delete('done');
    const rest = searchParams.toString();
    history.replaceState(null, '', rest ? `${pathname}?${rest}` : pathname);
    box.current?.focus();
  }, []);
  return (
    <div ref={box} id={id} tabIndex={-1}>
      {children}
    </div>
  );
}
