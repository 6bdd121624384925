import type { ReactNode } from 'react';
import { Chip } from '#components/ui/chip.tsx';
import { Day } from '#components/ui/day.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { type AnswererView, titledName } from './answerer-view.ts';
import { RoleChip } from './role-chip.tsx';
import { ThemeChip } from './theme-chip.tsx';

/** A question in a list; title and excerpt may carry marked words. */
export function QuestionListItem({
  locale,
  href,
  title,
  excerpt,
  themeName,
  date,
  language,
  languageName,
  level: Heading = 'h3',
  ...answerer
}: AnswererView & {
  locale: Locale;
  href: string;
  title: ReactNode;
  excerpt: ReactNode;
  /** Left out where the whole list is of one theme. */
  themeName?: string;
  date: Date | string;
  /** The language the question is in, when it is not the page's. */
  language?: string;
  /** That language in a word: "ruotsiksi". */
  languageName?: string;
  level?: 'h2' | 'h3';
}) {
  return (
    <article lang={language} className="relative grid gap-2 py-5.5">
      {(themeName || languageName) && (
        <p className="flex flex-wrap gap-2" lang={locale}>
          {themeName && <ThemeChip name={themeName} />}
          {languageName && <Chip>{languageName}</Chip>}
        </p>
      )}
      <Heading className="text-lg leading-snug">
        <a
          href={href}
          className="text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {title}
        </a>
      </Heading>
      <p className="max-w-text text-ink-soft">{excerpt}</p>
      <p
        className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-soft"
        lang={locale}
      >
        <RoleChip locale={locale} role={answerer.role} />
        <span>
          {titledName(answerer)}, {answerer.organisationName}&nbsp;·{' '}
          <Day locale={locale} date={date} />
        </span>
      </p>
    </article>
  );
}
