import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormSelect } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { HeldByAbsent } from '#lib/passing-on/clear-claim.ts';
import { ConcernChips } from '../frame/concern-chips.tsx';
import { Due } from '../frame/due.tsx';
import type { FormAction } from '../frame/form-basics.ts';

export async function HeldByAbsentList({
  locale,
  texts,
  held,
  today,
  clear,
  move,
}: {
  locale: Locale;
  texts: FormTexts;
  held: HeldByAbsent[];
  today: Date;
  clear: FormAction;
  move: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskClaims.held' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  const claims = await getTranslations({ locale, namespace: 'deskClaims.handOver' });
  if (held.length === 0) return null;
  return (
    <section aria-labelledby="held" className="grid max-w-form gap-4">
      <h2 id="held" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ul className="grid gap-4">
        {held.map(({ questionId, holder, themeName, language, risk, promisedOn, colleagues }) => (
          <li
            key={questionId}
            className="grid gap-3 rounded-card border border-line bg-surface p-5"
          >
            <div>
              <h3 className="text-base">
                {t('entry', {
                  theme: inLocale(themeName, locale),
                  language: desk(`language.${language}`),
                })}
              </h3>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
                <ConcernChips locale={locale} risk={risk} urgent={false} />
                <span>{t('with', { who: holder })}</span>
                <Due locale={locale} promisedOn={promisedOn} today={today} />
              </p>
            </div>
            {colleagues.length === 0 ? (
              <p>{t('nobody')}</p>
            ) : (
              <ActionForm action={move} locale={locale} texts={texts} className="grid gap-3">
                <input type="hidden" name="questionId" value={questionId} />
                <FormSelect
                  id={`to-${questionId}`}
                  name="memberId"
                  label={t('to')}
                  options={[
                    { value: '', label: claims('choose') },
                    ...colleagues.map(({ id, displayName, role }) => ({
                      value: id,
                      label: `${displayName}, ${desk(`roles.${role}`)}`,
                    })),
                  ]}
                />
                <div>
                  <SubmitButton variant="quiet">{t('move')}</SubmitButton>
                </div>
              </ActionForm>
            )}
            <ActionForm action={clear} locale={locale} texts={texts}>
              <input type="hidden" name="questionId" value={questionId} />
              <SubmitButton variant="plain" className="-ml-3">
                {t('clear')}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
