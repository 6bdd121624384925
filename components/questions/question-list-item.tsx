import type { ReactNode } from 'react';
import { Chip } from '#components/ui/chip.tsx';
import { Day } from '#components/ui/day.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { type AnswererView, titledName } from './answerer-view.ts';
import { RoleChip } from './role-chip.tsx';
import { ThemeTag } from './theme-tag.tsx';

export function QuestionListItem({
  locale,
  href,
  title,
  excerpt,
  theme,
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
  theme?: ThemeView; // left out where the whole list is of one theme
  date: Date | string;
  language?: string; // the language the question is in, when it is not the page's
  languageName?: string; // that language in a word: "ruotsiksi"
  level?: 'h2' | 'h3';
}) {
  return (
    <article
      lang={language}
      className="relative grid gap-x-10 gap-y-2.5 py-6 @min-[48rem]:grid-cols-[minmax(0,1fr)_13.5rem]"
    >
      <div className="grid content-start gap-2">
        {(theme || languageName) && (
          <p className="flex flex-wrap items-center gap-2" lang={locale}>
            {theme && <ThemeTag locale={locale} theme={theme} />}
            {languageName && <Chip>{languageName}</Chip>}
          </p>
        )}
        <Heading dir="auto" className="text-lg leading-snug">
          <a
            href={href}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {title}
          </a>
        </Heading>
        <p dir="auto" className="max-w-text text-ink-soft">
          {excerpt}
        </p>
      </div>
      <p
        className="flex flex-wrap content-start items-center gap-x-2.5 gap-y-1 text-sm text-ink-soft @min-[48rem]:flex-col @min-[48rem]:items-start @min-[48rem]:gap-y-1.5"
        lang={locale}
      >
        <RoleChip locale={locale} role={answerer.role} />
        <span>
          {titledName(answerer)}
          <span className="@min-[48rem]:hidden">, </span>
          <span className="@min-[48rem]:block">{answerer.organisationName}</span>
          <span className="@min-[48rem]:hidden">&nbsp;·</span>{' '}
          <span className="@min-[48rem]:block">
            <Day locale={locale} date={date} />
          </span>
        </span>
      </p>
    </article>
  );
}
