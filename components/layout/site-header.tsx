import { ButtonLink } from '#components/ui/button.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { BrandMark } from './brand-mark.tsx';
import { LanguageLinks } from './language-links.tsx';

const SECTIONS = ['themes', 'questions', 'organisations'] as const;
export type SitePart = (typeof SECTIONS)[number];

export async function SiteHeader({
  locale,
  alternates,
  current,
}: {
  locale: Locale;
  alternates: Record<Locale, string>; // the same page in every language
  current?: SitePart;
}) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  return (
    <header className="wrap flex flex-wrap items-center gap-x-2 pt-2 sm:gap-x-5 lg:gap-x-7 lg:py-3.5 print:py-4">
      <a
        href={pathFor(locale, 'home')}
        className="flex min-h-11 items-center gap-2 font-serif text-lg text-ink no-underline sm:gap-2.5 sm:text-xl"
      >
        <BrandMark className="h-7 w-auto sm:h-8" />
        {t('brand')}
      </a>
      <nav
        aria-label={t('sections')}
        className="order-last mt-1 flex w-full flex-wrap justify-between gap-x-3 border-b border-line sm:justify-start sm:gap-x-7 lg:order-none lg:mt-0 lg:w-auto lg:border-0"
      >
        {SECTIONS.map((section) => (
          <a
            key={section}
            href={pathFor(locale, section)}
            aria-current={section === current ? 'page' : undefined}
            className="-mb-px inline-flex min-h-11 items-center border-b-[3px] border-transparent forced-colors:not-aria-[current=page]:border-[Canvas] pt-[3px] text-ink no-underline hover:underline aria-[current=page]:border-apricot aria-[current=page]:font-bold"
          >
            {t(section)}
          </a>
        ))}
      </nav>
      <LanguageLinks locale={locale} alternates={alternates} />
      <ButtonLink href={pathFor(locale, 'ask')} className="max-sm:px-4 print:hidden">
        <span>
          {t('askShort')}
          <span className="max-[26rem]:sr-only"> {t('askRest')}</span>
        </span>
      </ButtonLink>
    </header>
  );
}
