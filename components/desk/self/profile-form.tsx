import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormChoice, FormTextField } from '#components/forms/fields.tsx';
import { FormChoiceGroup } from '#components/forms/form-choice-group.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Member } from '#lib/actor.ts';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeId } from '#lib/id.ts';
import type { OwnPage } from '#lib/members/own-page.ts';
import { LANGUAGE_BOX, THEME_BOX } from '#lib/members/schema.ts';
import type { FormAction } from '../frame/form-basics.ts';

const BOXES = 'grid gap-3 sm:grid-cols-2';
const TITLE = { fi: 'titleFi', sv: 'titleSv', en: 'titleEn' } as const;

export async function ProfileForm({
  locale,
  texts,
  member,
  page,
  save,
}: {
  locale: Locale;
  texts: FormTexts;
  member: Member;
  page: OwnPage;
  save: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskSelf.profile' });
  const own = (themeId: ThemeId) =>
    member.ownThemeIds.length === 0 || member.ownThemeIds.includes(themeId);
  return (
    <ActionForm action={save} locale={locale} texts={texts} className="grid gap-6">
      <FormTextField
        name="displayName"
        label={t('name')}
        hint={t(page.needsAlias ? 'nameHintVolunteer' : 'nameHint')}
        defaultValue={member.displayName}
        className="max-w-100"
      />
      {page.mayHaveTitle &&
        LOCALES.map((language) => (
          <FormTextField
            key={language}
            name={TITLE[language]}
            label={t(`title.${language}`)}
            defaultValue={page.title?.[language] ?? ''}
            className="max-w-100"
          />
        ))}
      <FormChoiceGroup id="languages" legend={t('languages')} hint={t('languagesHint')}>
        <div className={BOXES}>
          {LOCALES.map((language) => (
            <FormChoice
              key={language}
              type="checkbox"
              name={`${LANGUAGE_BOX}${language}`}
              label={t(`language.${language}`)}
              defaultChecked={member.languages.includes(language)}
            />
          ))}
        </div>
      </FormChoiceGroup>
      {page.mayHold && page.themes.length > 1 && (
        <FormChoiceGroup id="themes" legend={t('themes')} hint={t('themesHint')}>
          <div className={BOXES}>
            {page.themes.map(({ id, name }) => (
              <FormChoice
                key={id}
                type="checkbox"
                name={`${THEME_BOX}${id}`}
                label={name[locale]}
                defaultChecked={own(id)}
              />
            ))}
          </div>
        </FormChoiceGroup>
      )}
      {(!page.mayHold || page.themes.length <= 1) &&
        member.ownThemeIds.map((id) => (
          <input key={id} type="hidden" name={`${THEME_BOX}${id}`} value="on" />
        ))}
      <div>
        <SubmitButton variant="quiet">{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
