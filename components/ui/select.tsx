import type { ComponentProps } from 'react';
import { ChevronDown } from '#components/ui/icons.tsx';
import { controlAttributes, controlStyle, Field, type FieldTexts } from './field.tsx';

export type SelectOption = { value: string; label: string };

export function Select({
  label,
  hint,
  error,
  optional,
  options,
  id,
  name,
  className = '',
  ...rest
}: Omit<ComponentProps<'select'>, 'children'> &
  FieldTexts & { name: string; options: readonly SelectOption[] }) {
  const fieldId = id ?? name;
  const texts = { label, hint, error, optional };
  return (
    <Field id={fieldId} {...texts}>
      <span className="relative grid items-center">
        <select
          name={name}
          className={`${controlStyle} appearance-none pr-11 ${className}`}
          {...controlAttributes(fieldId, texts)}
          {...rest}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          size={20}
          strokeWidth={1.75}
          className="pointer-events-none absolute right-3.5"
        />
      </span>
    </Field>
  );
}
