import type { ComponentProps } from 'react';
import type { Counter } from './character-counter.tsx';
import { controlAttributes, controlStyle, Field, type FieldTexts } from './field.tsx';

export function TextArea({
  label,
  hint,
  error,
  optional,
  counter,
  id,
  name,
  rows = 8,
  className = '',
  ...rest
}: Omit<ComponentProps<'textarea'>, 'maxLength'> &
  FieldTexts & { name: string; counter?: Counter }) {
  const fieldId = id ?? name;
  const texts = { label, hint, error, optional, counter };
  return (
    <Field id={fieldId} {...texts}>
      <textarea
        name={name}
        rows={rows}
        className={`${controlStyle} field-sizing-content min-h-48 max-h-[80vh] ${className}`}
        {...controlAttributes(fieldId, texts)}
        {...rest}
      />
    </Field>
  );
}
