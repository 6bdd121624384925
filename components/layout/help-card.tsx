import type { HelpTopic } from '#lib/help/helplines.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { HelpFor } from '#lib/questions/help-for.ts';
import { HelplineList } from '../help/helpline-list.tsx';

/** Help beside a page: at least three ways that do not wait, and the page that has them all. */
export async function HelpCard({
  locale,
  topics,
  asker,
  title,
}: {
  locale: Locale;
  topics?: readonly HelpTopic[];
  asker?: HelpFor; // of one asker, where their age or words are known
  title?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  return (
    <section className="grid gap-3 rounded-card border border-transparent bg-alert-soft p-5">
      <h2 className="text-lg">{title ?? t('short.title')}</h2>
      <p>{t('short.body')}</p>
      <HelplineList locale={locale} topics={topics} asker={asker} />
      <a href={pathFor(locale, 'helpNow')} className="inline-flex min-h-11 items-center text-alert">
        {t('short.all')}
      </a>
      <a href={pathFor(locale, 'traces')} className="inline-flex min-h-11 items-center text-alert">
        {t('traces.link')}
      </a>
    </section>
  );
}
