import { getTranslations } from 'next-intl/server';
import { Notice } from '#components/ui/notice.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { PublishedQuestion } from '#lib/questions/published-views.ts';
import { AGE_BANDS } from '#lib/questions/schema.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { Letter } from './letter.tsx';

/** A published question as a letter, with a word of warning where its theme is heavy. */
export async function PublishedLetter({
  locale,
  question,
  theme,
}: {
  locale: Locale;
  question: PublishedQuestion;
  theme: ThemeView;
}) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const age = AGE_BANDS.find((band) => band === question.ageBand);
  return (
    <Letter
      locale={locale}
      title={question.title}
      body={question.body}
      themeName={theme.names[locale]}
      themeHref={pathFor(locale, 'theme', { slug: theme.slugs[locale] })}
      from={age ? t('question.askerAge', { age: t(`age.${age}`) }) : t('question.asker')}
      date={question.publishedAt}
      dated={t('question.published')}
      warning={theme.heavy && <Notice tone="warm">{t('question.warning')}</Notice>}
      language={question.language === locale ? undefined : question.language}
    />
  );
}
