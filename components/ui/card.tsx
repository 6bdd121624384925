import type { ComponentProps } from 'react';

const tones = {
  surface: 'border-line bg-surface',
  pine: 'border-transparent bg-pine-soft',
  apricot: 'border-transparent bg-apricot-soft',
  alert: 'border-transparent bg-alert-soft',
};

export function Card({
  as = 'div',
  tone = 'surface',
  className = 'p-5',
  ...rest
}: ComponentProps<'div'> & {
  as?: 'div' | 'section' | 'article' | 'aside' | 'li';
  tone?: keyof typeof tones;
}) {
  // Every one of these takes the attributes of a div.
  const Element = as as 'div';
  return <Element className={`rounded-card border ${tones[tone]} ${className}`} {...rest} />;
}
