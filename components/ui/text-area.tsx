'use client';

import type { ComponentProps, ReactNode } from 'react';
import { type Counter, lengthOf } from './character-counter.tsx';
import { controlAttributes, controlStyle, Field, type FieldTexts } from './field.tsx';
import { useTypedEarly } from './use-typed-early.ts';

export function TextArea({
  label,
  hint,
  error,
  optional,
  counter,
  id,
  name,
  rows = 8,
  above,
  className = '',
  ...rest
}: Omit<ComponentProps<'textarea'>, 'maxLength'> &
  FieldTexts & {
    name: string;
    counter?: Counter;
    above?: ReactNode; // stands on the upper edge of the field: what one can do with its text
  }) {
  const fieldId = id ?? name;
  useTypedEarly(fieldId);
  const used = lengthOf(rest.defaultValue);
  const texts = { label, hint, error, optional, counter: counter && { ...counter, used } };
  const area = (
    <textarea
      name={name}
      rows={rows}
      dir="auto"
      className={`${controlStyle} field-sizing-content ${/\bmin-h-/.test(className) ? '' : 'min-h-48'} max-h-[80vh] ${above ? 'rounded-t-none' : ''} ${className}`}
      {...controlAttributes(fieldId, texts)}
      {...rest}
    />
  );
  return (
    <Field id={fieldId} {...texts}>
      {above === undefined ? (
        area
      ) : (
        <div>
          {above}
          {area}
        </div>
      )}
    </Field>
  );
}
