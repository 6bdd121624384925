import type { FormTexts } from '#components/forms/action-form.tsx';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Overdue } from '#lib/passing-on/promise-anew.ts';
import { AskToAnswer } from '../deeds/ask-to-answer.tsx';
import { PromiseAnew } from '../deeds/promise-anew.tsx';
import { ConcernChips } from '../frame/concern-chips.tsx';
import { Due } from '../frame/due.tsx';
import type { FormAction } from '../frame/form-basics.ts';

export async function OverdueList({
  locale,
  texts,
  overdue,
  today,
  promise,
  ask,
}: {
  locale: Locale;
  texts: FormTexts;
  overdue: Overdue[];
  today: Date;
  promise: FormAction;
  ask: FormAction;
}) {
  if (overdue.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'deskClaims.overdue' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const held = await getTranslations({ locale, namespace: 'deskClaims.held' });
  return (
    <section aria-labelledby="overdue" className="grid max-w-form gap-4">
      <h2 id="overdue" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ul className="grid gap-4">
        {overdue.map(
          ({ questionId, themeName, language, risk, promisedOn, holder, askable, elsewhere }) => (
            <li
              key={questionId}
              className="grid gap-3 rounded-card border border-line bg-surface p-5"
            >
              <div>
                <h3 className="text-base">
                  {held('entry', {
                    theme: inLocale(themeName, locale),
                    language: desk(`language.${language}`),
                  })}
                </h3>
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
                  <ConcernChips locale={locale} risk={risk} urgent={false} />
                  {holder && <span>{t('with', { who: holder })}</span>}
                  <Due locale={locale} promisedOn={promisedOn} today={today} />
                </p>
                {elsewhere && (
                  <p className="mt-2 text-sm text-ink-soft">
                    {elsewhere.length > 0
                      ? t('elsewhere', {
                          names: list.format(elsewhere.map((of) => inLocale(of, locale))),
                        })
                      : t('nobodyElse')}
                  </p>
                )}
              </div>
              <AskToAnswer
                locale={locale}
                texts={texts}
                questionId={questionId}
                askable={askable}
                ask={ask}
              />
              <PromiseAnew
                locale={locale}
                texts={texts}
                questionId={questionId}
                promise={promise}
              />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
