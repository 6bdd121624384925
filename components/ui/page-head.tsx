import type { ReactNode } from 'react';

/** The first heading of a page with the sentence that goes with it. */
export function PageHead({
  title,
  lead,
  picture,
}: {
  title: string;
  lead: string;
  /** A small picture before the heading. */
  picture?: ReactNode;
}) {
  return (
    <div className="mb-8 flex items-start gap-5">
      {picture}
      <div className="min-w-0">
        <h1>{title}</h1>
        <p className="mt-3 max-w-text text-lg text-ink-soft">{lead}</p>
      </div>
    </div>
  );
}
