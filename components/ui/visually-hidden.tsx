import type { ReactNode } from 'react';

/** Text for screen readers and text browsers, where the eye has another sign for it. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
