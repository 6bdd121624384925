import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

export function ChoiceGroup({
  id,
  legend,
  hint,
  error,
  children,
}: {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    // A link to the group, as from the reason above a form, moves there who follows it.
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={described || undefined}
      className="grid gap-3"
    >
      <legend className="pb-2 font-bold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-2 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}
