import type { ReactNode } from 'react';
import { CharacterCounter, type Counter } from './character-counter.tsx';
import { FieldError } from './field-error.tsx';

export type FieldTexts = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: ReactNode; // said after the label when the field may stay empty, e.g. "jos haluat"
  /** Shows how much room is left. Nothing is ever cut off: a text that is too long is said to be. */
  counter?: Counter;
};

/** The look shared by everything one can write into or choose from. */
export const controlStyle =
  'w-full min-h-13 rounded-input border-[1.5px] border-ink-soft bg-paper px-3.5 py-2.5 text-ink aria-invalid:border-alert aria-invalid:border-2';

/** The attributes that tie a control to the texts which Field draws around it. */
export function controlAttributes(id: string, { hint, error, counter }: FieldTexts) {
  const described = [hint && `${id}-hint`, error && `${id}-error`, counter && `${id}-left`].filter(
    Boolean,
  );
  return {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  };
}

export function Field({
  id,
  label,
  hint,
  error,
  optional,
  counter,
  children,
}: FieldTexts & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-bold">
        {label}
        {optional && <span className="font-normal text-ink-soft"> {optional}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
      {counter && <CharacterCounter id={`${id}-left`} controlId={id} {...counter} />}
    </div>
  );
}
