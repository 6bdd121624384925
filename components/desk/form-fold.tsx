'use client';

import type { ReactNode } from 'react';
import { useFormState } from '#components/forms/action-form.tsx';

/** A part of a form that opens at a press, and stands open when the form has come back. */
export function FormFold({ label, children }: { label: string; children: ReactNode }) {
  const sent = useFormState().code !== null;
  return (
    <details open={sent || undefined} className="group">
      <summary className="inline-flex min-h-11 items-center font-semibold text-pine underline decoration-[1.5px] underline-offset-4">
        {label}
      </summary>
      <div className="mt-3 grid gap-4">{children}</div>
    </details>
  );
}
