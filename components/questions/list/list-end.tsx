import type { ReactNode } from 'react';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** How the rest is found, on the last page that a list can have. */
export async function ListEnd({ locale, searched }: { locale: Locale; searched: boolean }) {
  const t = await getTranslations({ locale, namespace: 'questions.pages' });
  const themes = (text: ReactNode) => <a href={pathFor(locale, 'themes')}>{text}</a>;
  return <p>{t.rich(searched ? 'endOfSearch' : 'end', { themes })}</p>;
}
