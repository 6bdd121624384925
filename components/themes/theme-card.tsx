import { ThemePicture } from './theme-picture.tsx';

/** A theme in a grid: the whole card is the link. */
export function ThemeCard({
  slug,
  name,
  href,
  note,
  level: Heading = 'h3',
}: {
  /** The Finnish slug, which chooses the picture. */
  slug: string;
  name: string;
  href: string;
  /** A short line under the name, e.g. "12 vastausta". */
  note?: string;
  level?: 'h2' | 'h3';
}) {
  return (
    <a
      href={href}
      className="flex h-full items-center gap-3.5 rounded-card border border-line bg-surface px-4 py-3.5 text-ink no-underline hover:border-pine"
    >
      <ThemePicture slug={slug} />
      <div className="min-w-0">
        <Heading className="text-base leading-tight">{name}</Heading>
        {note && <span className="text-sm text-ink-soft">{note}</span>}
      </div>
    </a>
  );
}
