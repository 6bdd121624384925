import type { ReactNode } from 'react';
import { Day } from '#components/ui/day.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { Paragraphs } from './paragraphs.tsx';
import { SHEET } from './sheet.ts';

const LETTER_TITLE = 'question';

export function Letter({
  locale,
  title,
  body,
  theme,
  from,
  date,
  dated,
  readingTime,
  warning,
  language,
  children,
}: {
  locale: Locale;
  title: string;
  body: string;
  theme: ReactNode; // the theme it is of
  from: string; // who asks, as far as they told: "Kysyjä, 30–39 v"
  date: Date | string;
  dated?: string; // what happened on that day: "julkaistu"
  readingTime?: string; // how long it takes to read, where that is long
  warning?: ReactNode; // a word of warning above a heavy text
  language?: string; // the language of the letter, when it is not the page's
  children?: ReactNode; // what one can do with the question, below it
}) {
  return (
    <article
      aria-labelledby={LETTER_TITLE}
      className={`${SHEET} max-sm:in-data-sheets:border-l-0 print:border-0 print:p-0`}
    >
      <p className="-mt-2 flex flex-wrap items-center gap-x-4 text-sm text-ink-soft print:mt-0">
        {theme}
        <span>
          {from} · {dated} <Day locale={locale} date={date} />
        </span>
        {readingTime && <span>{readingTime}</span>}
      </p>
      <h1 id={LETTER_TITLE} lang={language} dir="auto" className="mt-2.5">
        {title}
      </h1>
      {warning && <div className="mt-5">{warning}</div>}
      <div lang={language} className="mt-5">
        <Paragraphs text={body} />
      </div>
      {children && (
        <div data-screen-only className="mt-6 flex flex-wrap items-center gap-x-3.5 gap-y-2">
          {children}
        </div>
      )}
    </article>
  );
}
