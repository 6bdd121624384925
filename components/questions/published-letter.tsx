import type { ReactNode } from 'react';
import { Notice } from '#components/ui/notice.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { PublishedQuestion } from '#lib/published/views.ts';
import { AGE_BANDS } from '#lib/questions/schema.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { Letter } from './letter.tsx';
import { ThemeTag } from './theme-tag.tsx';

/** A published question as a letter, with a word of warning where its theme is heavy. */
export async function PublishedLetter({
  locale,
  question,
  theme,
  minutes,
  children,
}: {
  locale: Locale;
  question: PublishedQuestion;
  theme: ThemeView;
  minutes: number | null; // how long it takes to read, where that is long
  children?: ReactNode; // what one can do with the question, below it
}) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const age = AGE_BANDS.find((band) => band === question.ageBand);
  return (
    <Letter
      locale={locale}
      title={question.title}
      body={question.body}
      theme={
        <ThemeTag
          locale={locale}
          theme={theme}
          href={pathFor(locale, 'theme', { slug: theme.slugs[locale] })}
        />
      }
      from={age ? t('question.askerAge', { age: t(`age.${age}`) }) : t('question.asker')}
      date={question.publishedAt}
      dated={t('question.published')}
      readingTime={minutes === null ? undefined : t('question.minutes', { minutes })}
      warning={
        theme.heavy && (
          // Search engines leave it out of what they show of the page.
          <div data-nosnippet="">
            <Notice tone="warm">
              <p>{t(`question.note.${theme.contentNote ?? 'other'}`)}</p>
            </Notice>
          </div>
        )
      }
      language={question.language === locale ? undefined : question.language}
    >
      {children}
    </Letter>
  );
}
