import type { ComponentProps } from 'react';
import { type ButtonTone, type ButtonVariant, buttonStyle } from './button-style.ts';

type Look = { variant?: ButtonVariant; tone?: ButtonTone };

export function Button({
  variant = 'solid',
  tone = 'pine',
  type = 'button',
  className = '',
  ...rest
}: ComponentProps<'button'> & Look) {
  return (
    <button
      type={type}
      data-solid={variant === 'solid' ? '' : undefined}
      className={`${buttonStyle(variant, tone)} ${className}`}
      {...rest}
    />
  );
}

export function ButtonLink({
  variant = 'solid',
  tone = 'pine',
  className = '',
  children,
  ...rest
}: ComponentProps<'a'> & Look) {
  return (
    <a
      data-solid={variant === 'solid' ? '' : undefined}
      className={`${buttonStyle(variant, tone)} ${className}`}
      {...rest}
    >
      {children}
    </a>
  );
}
