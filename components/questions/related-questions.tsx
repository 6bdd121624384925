import { Card } from '#components/ui/card.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { PublishedTitle } from '#lib/published/views.ts';

/** Other questions close to the one on the page, or the newest of its theme, called what they are. */
export async function RelatedQuestions({
  locale,
  items,
  alike,
}: {
  locale: Locale;
  items: readonly PublishedTitle[];
  alike: boolean; // they are about the same thing
}) {
  const t = await getTranslations({ locale, namespace: 'questions.question' });
  if (items.length === 0) return null;
  return (
    <Card as="section" className="p-5 print:hidden">
      <h2 className="text-lg">{t(alike ? 'related' : 'sameTheme')}</h2>
      <ul className="mt-2 grid">
        {items.map((item) => (
          <li key={item.id} lang={item.language === locale ? undefined : item.language}>
            <a
              dir="auto"
              href={pathFor(locale, 'question', { handle: item.handle })}
              className="inline-block py-2 leading-snug"
            >
              {item.title}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
