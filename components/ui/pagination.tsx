import { ArrowLeft, ArrowRight } from '#components/ui/icons.tsx';
import { buttonStyle } from './button-style.ts';

export type PageLink = { href: string; text: string };

/** Links to the neighbouring pages of a list; `position` says where one is ("Sivu 2 / 7"). */
export function Pagination({
  label,
  position,
  previous,
  next,
}: {
  label: string;
  position: string;
  previous?: PageLink;
  next?: PageLink;
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3">
      {previous && (
        <a rel="prev" href={previous.href} className={buttonStyle('quiet')}>
          <ArrowLeft />
          {previous.text}
        </a>
      )}
      <span className="text-sm text-ink-soft tabular-nums">{position}</span>
      {next && (
        <a rel="next" href={next.href} className={buttonStyle('quiet')}>
          {next.text}
          <ArrowRight />
        </a>
      )}
    </nav>
  );
}
