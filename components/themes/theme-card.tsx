import type { ThemeView } from '#lib/themes/published.ts';
import { ThemePicture } from './theme-picture.tsx';

/** A theme in a grid: the whole card is the link. A narrow card is a tile with its picture on top. */
export function ThemeCard({
  picture,
  name,
  href,
  note,
  body,
  level: Heading = 'h3',
}: {
  picture: ThemeView['picture'];
  name: string;
  href: string;
  note?: string; // a short line under the name, e.g. "12 vastausta"
  body?: string; // what the theme holds, in a sentence or two
  level?: 'h2' | 'h3';
}) {
  return (
    <a
      href={href}
      className={`flex h-full gap-4 rounded-card border border-line bg-surface p-3 text-ink no-underline hover:border-pine @max-[13rem]:flex-col @max-[13rem]:gap-2.5 ${body ? 'items-start' : '@min-[13rem]:items-center'}`}
    >
      <ThemePicture picture={picture} />
      <div className="min-w-0">
        <Heading className="text-base leading-tight">{name}</Heading>
        {body && <p className="mt-1.5 text-sm">{body}</p>}
        {note && <p className="mt-1 text-sm text-ink-soft">{note}</p>}
      </div>
    </a>
  );
}
