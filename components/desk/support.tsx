import { HelplineList } from '#components/layout/helpline-list.tsx';
import { type HelpTopic, helplinesFor } from '#lib/help/helplines.ts';
import { isLocale, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { DeskQuestion } from '#lib/questions/desk-question.ts';
import { CheckedHelplines } from './checked-helplines.tsx';

const SERIOUS = 2;

/** Within reach while answering: what to keep in mind, and the lines to name in the answer. */
export async function Support({ locale, question }: { locale: Locale; question: DeskQuestion }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  // The lines are for the asker, so they are those that answer in the asker's language.
  const askerLocale = isLocale(question.language) ? question.language : locale;
  const serious = question.facts.risk >= SERIOUS;
  const topics: HelpTopic[] | undefined = serious ? ['suicide', 'violence'] : undefined;
  return (
    <section
      aria-labelledby="support"
      className={`grid gap-2 text-sm ${serious ? 'rounded-card border border-transparent bg-alert-soft p-4' : ''}`}
    >
      <h2 id="support" className="text-lg">
        {t('support.title')}
      </h2>
      <p>{serious ? t('support.serious') : t('support.body')}</p>
      <div lang={askerLocale}>
        <HelplineList locale={askerLocale} topics={topics} />
      </div>
      <CheckedHelplines locale={locale} lines={helplinesFor({ language: askerLocale, topics })} />
    </section>
  );
}
