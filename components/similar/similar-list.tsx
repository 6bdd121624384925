import type { SimilarView } from '#lib/similar/view.ts';

/** Published questions beside what somebody writes: each opens in a window of its own, so that no text is lost. */
export function SimilarList({
  items,
  locale,
  newTab,
}: {
  items: readonly SimilarView[];
  locale: string;
  newTab: string; // said after each link
}) {
  return (
    <ul className="grid gap-3">
      {items.map(({ href, title, excerpt, language }) => (
        <li key={href} lang={language === locale ? undefined : language}>
          <a
            href={href}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center font-semibold leading-snug"
          >
            <span dir="auto">
              {title}
              <span lang={locale} className="sr-only">
                {' '}
                {newTab}
              </span>
            </span>
          </a>
          {excerpt && (
            <p dir="auto" className="text-sm text-ink-soft">
              {excerpt}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
