import { ChevronDown } from '#components/ui/icons.tsx';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

// A language is always named in itself, whatever the language of the page.
const NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

type Props = { locale: Locale; alternates: Record<Locale, string> };

function Links({ locale, alternates, className }: Props & { className: string }) {
  return LOCALES.map((language) => (
    <a
      key={language}
      href={alternates[language]}
      hrefLang={language}
      lang={language}
      aria-current={language === locale ? 'true' : undefined}
      className={`inline-flex min-h-11 items-center text-ink-soft aria-current:font-bold aria-current:text-ink aria-current:no-underline ${className}`}
    >
      {NAMES[language]}
    </a>
  ));
}

/** The same page in the other languages: a row where there is room, on a phone one small fold. */
export async function LanguageLinks({ locale, alternates }: Props) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  return (
    <nav id="languages" data-live aria-label={t('languages')} className="ml-auto text-sm">
      <div className="hidden gap-4 sm:flex">
        <Links locale={locale} alternates={alternates} className="" />
      </div>
      <details className="relative sm:hidden">
        <summary className="flex min-h-11 list-none items-center gap-0.5 rounded-sm px-2 font-bold [&::-webkit-details-marker]:hidden">
          <span aria-hidden>{locale.toUpperCase()}</span>
          <span className="sr-only">{t('language', { name: NAMES[locale] })}</span>
          <ChevronDown size={18} />
        </summary>
        <div className="absolute top-full right-0 z-10 grid min-w-40 rounded-card border border-line bg-surface p-2 shadow-soft">
          <Links locale={locale} alternates={alternates} className="px-3" />
        </div>
      </details>
    </nav>
  );
}
