import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageShell } from '#components/layout/page-shell.tsx';
import { Button } from '#components/ui/button.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import { pathAfterSignIn, waysIn } from '#lib/i18n/way-in.ts';
import { pageLocale } from '#lib/web/page-locale.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/sign-in/confirm'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'signIn' });
  return { title: t('confirm.title'), robots: { index: false } };
}

/** The sign-in link opens here; only the button uses it up, so a mail scanner cannot. */
export default async function ConfirmPage({
  params,
  searchParams,
}: PageProps<'/[locale]/sign-in/confirm'>) {
  const locale = await pageLocale(params);
  const { token, email, to } = await searchParams;
  if (typeof token !== 'string' || typeof email !== 'string') notFound();
  const t = await getTranslations({ locale, namespace: 'signIn' });
  return (
    <PageShell locale={locale} alternates={waysIn(to)}>
      <div className="wrap grid max-w-form gap-6 py-9">
        <h1>{t('confirm.heading')}</h1>
        <p className="text-lg text-ink-soft">{t('confirm.body', { email })}</p>
        <form action="/api/auth/callback/email" method="get">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="callbackUrl" value={pathAfterSignIn(locale, to)} />
          <Button type="submit">{t('confirm.submit')}</Button>
        </form>
      </div>
    </PageShell>
  );
}
