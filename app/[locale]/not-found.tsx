import { getLocale } from 'next-intl/server';
import { CoveringPage } from '#components/layout/covering-page.tsx';
import { DEFAULT_LOCALE, isLocale } from '#lib/i18n/routing.ts';

export default async function NotFoundPage() {
  const locale = await getLocale();
  return <CoveringPage locale={isLocale(locale) ? locale : DEFAULT_LOCALE} status={404} />;
}
