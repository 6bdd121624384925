import type { ReactNode } from 'react';
import type { ThemeView } from '#lib/themes/published.ts';
import { ThemeCard } from './theme-card.tsx';

export type ThemeItem = {
  picture: ThemeView['picture'];
  name: string;
  href: string;
  note?: string;
  body?: string;
};

// As many columns as fit; a card with a text needs more room than a name does.
const COLUMNS = {
  names:
    'grid-cols-[repeat(auto-fill,minmax(min(100%,8.5rem),1fr))] sm:grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))]',
  texts: 'grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))]',
};

export function ThemeGrid({
  themes,
  level,
  children,
}: {
  themes: readonly ThemeItem[];
  level?: 'h2' | 'h3';
  children?: ReactNode; // one more card after the themes
}) {
  const texts = themes.some(({ body }) => body);
  return (
    <ul className={`grid gap-3.5 ${COLUMNS[texts ? 'texts' : 'names']}`}>
      {themes.map((theme) => (
        <li key={theme.href} className="@container">
          <ThemeCard {...theme} level={level} />
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  );
}
