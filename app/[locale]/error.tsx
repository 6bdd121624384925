'use client';

import { useParams } from 'next/navigation';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { helplinesFor } from '#lib/help/helplines.ts';
import { DEFAULT_LOCALE, isLocale, pathFor } from '#lib/i18n/routing.ts';
import { TROUBLE_TEXTS } from '#lib/i18n/trouble-texts.ts';

/** What stands in place of a page that failed: no blame, a way on, and help that does not wait. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const { locale: asked } = useParams<{ locale: string }>();
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const t = TROUBLE_TEXTS[locale];
  return (
    <main id="main" className="wrap py-10 sm:py-14">
      <PageHead title={t.error.title} lead={t.error.body} />
      <p className="mb-8 flex flex-wrap gap-3">
        <Button onClick={() => retry()}>{t.error.retry}</Button>
        <ButtonLink variant="quiet" href={pathFor(locale, 'home')}>
          {t.home}
        </ButtonLink>
      </p>
      <section className="grid max-w-form gap-2 rounded-card bg-alert-soft p-5">
        <h2 className="text-lg">{t.help}</h2>
        <ul>
          {helplinesFor({ language: locale }).map((line) => (
            <li key={line.id} className="flex flex-wrap items-baseline gap-x-2.5">
              <a
                href={line.href}
                className="inline-flex min-h-11 items-center font-bold text-alert"
              >
                {line.phone}
              </a>
              <span>{line.name}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
