import { KeyRound } from '#components/ui/icons.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { BrandMark } from './brand-mark.tsx';

const PAGES = ['about', 'helpNow', 'privacy', 'signIn', 'accessibility'] as const;

export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  return (
    <footer className="mt-16 border-t border-line pt-8 pb-12 text-ink-soft print:mt-8 print:pb-0">
      <div className="wrap grid gap-6 lg:grid-cols-[1fr_auto] lg:items-start">
        <div className="flex max-w-text gap-3">
          <BrandMark className="mt-1 h-6 w-auto shrink-0" />
          <p>{t('footer.who')}</p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul className="grid gap-x-12 min-[20rem]:grid-cols-2">
            <li className="col-span-full">
              <a
                href={pathFor(locale, 'myQuestion')}
                className="inline-flex min-h-11 items-center gap-2 py-1.5 font-semibold"
              >
                <KeyRound />
                {t('footer.myQuestion')}
              </a>
            </li>
            {PAGES.map((page) => (
              <li key={page}>
                <a
                  href={pathFor(locale, page)}
                  className="inline-flex min-h-11 items-center py-1.5"
                >
                  {t(`footer.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
