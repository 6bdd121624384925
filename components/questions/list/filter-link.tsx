/** One choice of a filter, as a link, with how many questions it would show; the chosen one says so. */
export function FilterLink({
  href,
  chosen,
  text,
  count,
}: {
  href: string;
  chosen: boolean;
  text: string;
  count?: string;
}) {
  return (
    <a
      href={href}
      aria-current={chosen ? 'true' : undefined}
      className="inline-flex min-h-11 items-center gap-2 rounded-full border-[1.5px] border-line bg-surface px-3.5 sm:px-4 text-ink no-underline hover:border-pine aria-current:border-pine aria-current:bg-pine-soft aria-current:font-bold"
    >
      {text}
      {count && <span className="text-sm font-normal text-ink-soft tabular-nums">{count}</span>}
    </a>
  );
}
