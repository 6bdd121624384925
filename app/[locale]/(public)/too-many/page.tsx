import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CoveringPage } from '#components/layout/covering-page.tsx';
import { pageLocale } from '#lib/web/page-locale.ts';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = PageProps<'/[locale]/too-many'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'notFound' });
  return { title: t('busy.title'), robots: { index: false } };
}

/** What proxy.ts shows in place of a search to a place that searches too much. */
export default async function TooManyPage({ params }: Props) {
  return <CoveringPage locale={await pageLocale(params)} status={429} />;
}
