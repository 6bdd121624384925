import type { ReactNode } from 'react';
import { BrandMark } from '#components/layout/brand-mark.tsx';
import { LanguageLinks } from '#components/layout/language-links.tsx';
import { SkipLink } from '#components/layout/skip-link.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export type DeskPage = 'desk' | 'self';

export async function DeskShell({
  locale,
  alternates,
  displayName,
  organisationName,
  role,
  others,
  signOut,
  current,
  wide = false,
  children,
}: {
  locale: Locale;
  alternates: Record<Locale, string>;
  displayName: string;
  organisationName: string;
  role: string; // in which the person acts now
  others: ReactNode; // buttons to the person's other roles, where they have any
  signOut: ReactNode; // the form with the button that signs out
  current?: DeskPage;
  wide?: boolean; // whether the page takes the whole width of the window
  children: ReactNode; // the page, which brings its own main element
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  return (
    <>
      <SkipLink locale={locale} />
      <header className="border-b border-line">
        <div
          className={`flex flex-wrap items-center gap-x-3 py-1 sm:gap-x-5 lg:gap-x-7 lg:py-3 ${wide ? 'px-4 sm:px-6' : 'wrap'}`}
        >
          <a
            href={pathFor(locale, 'home')}
            className="flex min-h-11 items-center gap-2 font-serif text-lg text-ink no-underline sm:gap-2.5 sm:text-xl"
          >
            <BrandMark className="h-7 w-auto sm:h-8" />
            <span className="max-[22.5rem]:sr-only">{t('brand')}</span>
          </a>
          <a
            href={pathFor(locale, 'desk')}
            aria-current={current === 'desk' ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-ink no-underline hover:underline aria-[current=page]:font-bold"
          >
            {t('title')}
          </a>
          <a
            href={pathFor(locale, 'deskSelf')}
            aria-current={current === 'self' ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-ink no-underline hover:underline aria-[current=page]:font-bold"
          >
            {t('self')}
          </a>
          <div className="flex flex-wrap items-center gap-x-1 max-sm:w-full sm:ml-auto sm:gap-x-5 lg:gap-x-7">
            <span className="min-w-20 text-sm text-ink-soft max-sm:flex-1">
              <b className="text-ink">{displayName}</b>, {role} · {organisationName}
            </span>
            <LanguageLinks locale={locale} alternates={alternates} />
            {others}
            {signOut}
          </div>
        </div>
      </header>
      {children}
    </>
  );
}
