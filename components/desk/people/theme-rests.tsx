import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { promisedDate } from '#lib/i18n/promised-date.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { OwnTheme } from '#lib/organisations/rest-theme.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function ThemeRests({
  locale,
  themes,
  rest,
}: {
  locale: Locale;
  themes: OwnTheme[];
  rest: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'desk.rests' });
  const texts = await formTexts(locale);
  return (
    <section aria-labelledby="rests" className="grid max-w-form gap-3">
      <h2 id="rests" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ul className="grid gap-2">
        {themes.map(({ id, name, restsUntil }) => (
          <li key={id} className="border-t border-line pt-2">
            <details>
              <summary className="flex min-h-11 flex-wrap items-center gap-x-3">
                <span className="font-semibold text-pine underline">{name[locale]}</span>
                <span className="text-ink-soft">
                  {restsUntil ? t('until', { date: promisedDate(locale, restsUntil) }) : t('open')}
                </span>
              </summary>
              <ActionForm
                action={rest}
                locale={locale}
                texts={texts}
                className="grid gap-3 pt-1 pb-4"
              >
                <input type="hidden" name="themeId" value={id} />
                <FormTextField
                  id={`until-${id}`}
                  type="date"
                  name="until"
                  label={t('label')}
                  hint={t('hint')}
                  defaultValue={restsUntil?.toISOString().slice(0, 10)}
                  className="max-w-60"
                />
                <div>
                  <SubmitButton variant="quiet">{t('submit')}</SubmitButton>
                </div>
              </ActionForm>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
