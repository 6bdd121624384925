import type { ReactNode } from 'react';
import { Markdown } from '#components/ui/markdown.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { AnswererBadge } from './answerer-badge.tsx';
import type { AnswererView } from './answerer-view.ts';
import { SHEET } from './sheet.ts';

const edges = { volunteer: 'border-l-heather', professional: 'border-l-pine' };

export function AnswerReply({
  locale,
  id,
  body,
  date,
  language,
  heading,
  children,
  ...answerer
}: AnswererView & {
  locale: Locale;
  id: string; // of its own on the page
  body: string;
  date: Date | string;
  language?: string; // the language of the answer, when it is not the page's
  heading?: 'h3'; // makes the answerer's name a heading, where answers stand below one
  children?: ReactNode;
}) {
  const nameId = `${id}-answerer`;
  return (
    <article
      id={id}
      aria-labelledby={nameId}
      className={`${SHEET} rounded-l-sm border-l-5 print:px-5 print:py-4 ${edges[answerer.role]}`}
    >
      <AnswererBadge locale={locale} date={date} nameId={nameId} heading={heading} {...answerer} />
      <div lang={language} className="mt-5">
        <Markdown text={body} />
      </div>
      {children}
    </article>
  );
}
