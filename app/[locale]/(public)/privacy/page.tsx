import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '#components/layout/page-shell.tsx';
import { TextPage } from '#components/layout/text-page.tsx';
import { env } from '#lib/env.ts';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

const alternates = alternatesFor('privacy');

type Props = PageProps<'/[locale]/privacy'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'privacy' });
  const texts = { title: t('title'), description: t('metaDescription') };
  return pageMetadata({ locale, alternates, ...texts });
}

export default async function PrivacyPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { operatorName, contactEmail, publicUrl } = env();
  return (
    <PageShell locale={locale} alternates={alternates}>
      <TextPage locale={locale} page="privacy" facts={{ operatorName, contactEmail, publicUrl }} />
    </PageShell>
  );
}
