import type { ComponentProps, ReactNode } from 'react';

/** One radio button or checkbox as a card: the whole card is the target. */
export function Choice({
  label,
  hint,
  type = 'radio',
  name,
  value,
  id,
  ...rest
}: Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  type?: 'radio' | 'checkbox';
  name: string;
}) {
  const inputId = id ?? (value === undefined ? name : `${name}-${value}`);
  return (
    <label
      htmlFor={inputId}
      className="flex items-start gap-3 rounded-card border-[1.5px] border-line bg-surface p-4 hover:border-pine has-checked:border-pine has-checked:bg-pine-soft"
    >
      <input
        id={inputId}
        type={type}
        name={name}
        value={value}
        aria-labelledby={`${inputId}-label`}
        aria-describedby={hint ? `${inputId}-hint` : undefined}
        className="mt-1 size-5.5 shrink-0 accent-pine"
        {...rest}
      />
      <span className="min-w-0">
        <span id={`${inputId}-label`} className="block font-bold">
          {label}
        </span>
        {hint && (
          <span id={`${inputId}-hint`} className="block text-sm text-ink-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
