import type { ReactNode } from 'react';

export function Group({
  number,
  heading,
  children,
}: {
  number: number;
  heading: string;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-4">
      <h2 className="flex items-baseline gap-3">
        <span aria-hidden className="text-apricot">
          {number}
        </span>
        {heading}
      </h2>
      {children}
    </section>
  );
}
