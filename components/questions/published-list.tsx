import { isLocale, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { PublishedItem } from '#lib/published/views.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { answererIn } from './answerer-view.ts';
import { Marked } from './marked.tsx';
import { QuestionList } from './question-list.tsx';
import { QuestionListItem } from './question-list-item.tsx';

/** Published questions as a list in the language of the page. */
export async function PublishedList({
  locale,
  items,
  themes = [],
  level,
}: {
  locale: Locale;
  items: readonly PublishedItem[];
  themes?: readonly ThemeView[]; // the themes to name; none where the whole list is of one theme
  level?: 'h2' | 'h3';
}) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const foreign = (language: string) =>
    language !== locale && isLocale(language) ? t(`in.${language}`) : undefined;
  return (
    <QuestionList>
      {items.map(
        (item) =>
          item.answerer && (
            <QuestionListItem
              key={item.id}
              locale={locale}
              href={pathFor(locale, 'question', { handle: item.handle })}
              title={<Marked text={item.title} marks={item.marks?.title} />}
              excerpt={<Marked text={item.excerpt} marks={item.marks?.excerpt} />}
              theme={themes.find(({ id }) => id === item.themeId)}
              date={item.answeredAt ?? item.publishedAt}
              language={item.language === locale ? undefined : item.language}
              languageName={foreign(item.language)}
              level={level}
              {...answererIn(locale, item.answerer)}
            />
          ),
      )}
    </QuestionList>
  );
}
