import type { ReactNode } from 'react';
import { CircleAlert } from '#components/ui/icons.tsx';

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-2 font-semibold text-alert">
      <CircleAlert className="mt-1 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
