import type { ReactNode } from 'react';

export function PageHead({
  title,
  lead,
  picture,
}: {
  title: string;
  lead: string;
  picture?: ReactNode; // a small picture before the heading
}) {
  return (
    <div className="mb-8 grid gap-3">
      <div className="flex items-center gap-4 sm:gap-5">
        {picture}
        <h1 className="min-w-0">{title}</h1>
      </div>
      <p className="max-w-text text-ink-soft sm:text-lg">{lead}</p>
    </div>
  );
}
