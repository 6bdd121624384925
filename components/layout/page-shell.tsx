import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/routing.ts';
import { HelpBar } from './help-bar.tsx';
import { QuickExit } from './quick-exit.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader, type SitePart } from './site-header.tsx';
import { MAIN_ID, SkipLink } from './skip-link.tsx';

export async function PageShell({
  locale,
  alternates,
  current,
  quickExit = false,
  className = '',
  children,
}: {
  locale: Locale;
  alternates: Record<Locale, string>;
  current?: SitePart;
  quickExit?: boolean; // shows the link that leaves the site at once
  className?: string;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink locale={locale} />
      {quickExit && <QuickExit locale={locale} />}
      <HelpBar locale={locale} pinned={quickExit} />
      <SiteHeader locale={locale} alternates={alternates} current={current} />
      <main id={MAIN_ID} tabIndex={-1} className={className}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
