import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { PublishedItem } from '#lib/questions/published-views.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { answererIn } from './answerer-view.ts';
import { Marked } from './marked.tsx';
import { QuestionList } from './question-list.tsx';
import { QuestionListItem } from './question-list-item.tsx';

/** Published questions as a list in the language of the page. */
export function PublishedList({
  locale,
  items,
  themes = [],
  terms = [],
  level,
}: {
  locale: Locale;
  items: readonly PublishedItem[];
  /** The themes to name; none where the whole list is of one theme. */
  themes?: readonly ThemeView[];
  /** Search terms, to be marked. */
  terms?: readonly string[];
  level?: 'h2' | 'h3';
}) {
  return (
    <QuestionList>
      {items.map(
        (item) =>
          item.answerer && (
            <QuestionListItem
              key={item.id}
              locale={locale}
              href={pathFor(locale, 'question', { handle: item.handle })}
              title={<Marked text={item.title} terms={terms} />}
              excerpt={<Marked text={item.excerpt} terms={terms} />}
              theme={themes.find(({ id }) => id === item.themeId)}
              date={item.answeredAt ?? item.publishedAt}
              language={item.language === locale ? undefined : item.language}
              level={level}
              {...answererIn(locale, item.answerer)}
            />
          ),
      )}
    </QuestionList>
  );
}
