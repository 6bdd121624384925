import { ThemeCard } from './theme-card.tsx';

export type ThemeItem = { slug: string; name: string; href: string; note?: string };

export function ThemeGrid({
  themes,
  level,
}: {
  themes: readonly ThemeItem[];
  level?: 'h2' | 'h3';
}) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,250px),1fr))] gap-3.5">
      {themes.map((theme) => (
        <li key={theme.slug}>
          <ThemeCard {...theme} level={level} />
        </li>
      ))}
    </ul>
  );
}
