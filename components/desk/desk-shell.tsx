import type { ReactNode } from 'react';
import { BrandMark } from '#components/layout/brand-mark.tsx';
import { LanguageLinks } from '#components/layout/language-links.tsx';
import { SkipLink } from '#components/layout/skip-link.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** The pages of the desk that stand in its header. */
export type DeskPage = 'desk' | 'self';

/** What stands around a page of the desk: quieter than the public pages, and it says who is in. */
export async function DeskShell({
  locale,
  alternates,
  displayName,
  organisationName,
  others,
  signOut,
  current,
  children,
}: {
  locale: Locale;
  alternates: Record<Locale, string>;
  displayName: string;
  organisationName: string;
  /** Buttons to the person's other roles, where they have any. */
  others: ReactNode;
  /** The form with the button that signs out. */
  signOut: ReactNode;
  current?: DeskPage;
  /** The page, which brings its own main element. */
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  return (
    <>
      <SkipLink locale={locale} />
      <header className="border-b border-line">
        <div className="flex flex-wrap items-center gap-x-3 px-4 py-1 sm:gap-x-5 sm:px-6 lg:gap-x-7 lg:py-3">
          <a
            href={pathFor(locale, 'home')}
            className="flex min-h-11 items-center gap-2 font-serif text-lg text-ink no-underline sm:gap-2.5 sm:text-xl"
          >
            <BrandMark className="h-7 w-auto sm:h-8" />
            {t('brand')}
          </a>
          <a
            href={pathFor(locale, 'desk')}
            aria-current={current === 'desk' ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-ink no-underline hover:underline aria-current:font-bold"
          >
            {t('title')}
          </a>
          <a
            href={pathFor(locale, 'deskSelf')}
            aria-current={current === 'self' ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-ink no-underline hover:underline aria-current:font-bold"
          >
            {t('self')}
          </a>
          <LanguageLinks locale={locale} alternates={alternates} />
          <div className="flex flex-wrap items-center gap-x-4 max-sm:w-full max-sm:justify-between">
            <span className="text-sm text-ink-soft">
              {organisationName} · <b className="text-ink">{displayName}</b>
            </span>
            {others}
            {signOut}
          </div>
        </div>
      </header>
      {children}
    </>
  );
}
