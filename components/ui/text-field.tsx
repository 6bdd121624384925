import type { ComponentProps } from 'react';
import { type Counter, lengthOf } from './character-counter.tsx';
import { controlAttributes, controlStyle, Field, type FieldTexts } from './field.tsx';

export function TextField({
  label,
  hint,
  error,
  optional,
  counter,
  id,
  name,
  className = '',
  ...rest
}: Omit<ComponentProps<'input'>, 'maxLength'> & FieldTexts & { name: string; counter?: Counter }) {
  const fieldId = id ?? name;
  const used = lengthOf(rest.defaultValue);
  const texts = { label, hint, error, optional, counter: counter && { ...counter, used } };
  return (
    <Field id={fieldId} {...texts}>
      <input
        name={name}
        dir="auto"
        className={`${controlStyle} ${className}`}
        {...controlAttributes(fieldId, texts)}
        {...rest}
      />
    </Field>
  );
}
