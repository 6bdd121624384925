'use client';

import type { ReactNode } from 'react';
import { useFormState } from './action-form.tsx';

const tones = { pine: 'text-pine', alert: 'text-alert' };

/** A part of a form that opens at a press, and stands open when the form has come back. */
export function FormFold({
  label,
  tone = 'pine',
  children,
}: {
  label: string;
  tone?: keyof typeof tones;
  children: ReactNode;
}) {
  const sent = useFormState().code !== null;
  return (
    <details open={sent || undefined} className="group">
      <summary
        className={`inline-flex min-h-11 items-center font-semibold underline decoration-[1.5px] underline-offset-4 ${tones[tone]}`}
      >
        {label}
      </summary>
      <div className="mt-3 grid gap-4">{children}</div>
    </details>
  );
}
