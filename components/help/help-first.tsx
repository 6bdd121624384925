import type { ReactNode } from 'react';
import { HelplineList } from '#components/help/helpline-list.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { LifeBuoy, Phone } from '#components/ui/icons.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { HelpFor } from '#lib/questions/help-for.ts';

/** Help before anything else, for somebody who may be in danger now. */
export async function HelpFirst({
  locale,
  asker,
  children,
}: {
  locale: Locale;
  asker: HelpFor;
  children?: ReactNode; // what is said about the question itself, after the help
}) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  return (
    <section
      aria-labelledby="help-first"
      className="grid max-w-form gap-4 rounded-card border-2 border-alert bg-alert-soft p-5 sm:p-7 print:hidden"
    >
      <h2 id="help-first" className="text-2xl">
        {t('first.title')}
      </h2>
      <p className="max-w-text text-lg">{t('first.body')}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink tone="alert" href="tel:112" className="text-lg">
          <Phone />
          {t('danger.call')}
        </ButtonLink>
        <ButtonLink tone="alert" variant="quiet" href={pathFor(locale, 'helpNow')}>
          <LifeBuoy />
          {t('short.all')}
        </ButtonLink>
      </div>
      <HelplineList locale={locale} asker={asker} besideEmergency />
      <a
        href={pathFor(locale, 'traces')}
        className="inline-flex min-h-11 items-center justify-self-start text-alert"
      >
        {t('traces.link')}
      </a>
      {children}
    </section>
  );
}
