import { ActionForm } from '#components/forms/action-form.tsx';
import { FormToken } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { HelplineList } from '#components/help/helpline-list.tsx';
import { SimilarStep } from '#components/similar/similar-step.tsx';
import { similarTexts } from '#components/similar/similar-texts.ts';
import type { ThemeChoice } from '#lib/asking/theme-choices.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { BackgroundGroup } from './background-group.tsx';
import { DraftKeeper } from './draft-keeper.tsx';
import { draftTexts } from './draft-texts.ts';
import { PersonField } from './person-field.tsx';
import { QuestionGroup } from './question-group.tsx';
import { ReadersGroup } from './readers-group.tsx';
import { SameKeyChoice } from './same-key.tsx';
import { ThemeGroup } from './theme-group.tsx';
import { TurnFields } from './turn-fields.tsx';

export async function AskForm({
  action,
  locale,
  themes,
  formToken,
  opened,
  openKey,
  themeId,
  title,
  body,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  themes: ThemeChoice[];
  formToken: string;
  opened: string; // when the form was given out, sealed
  openKey: string | null; // the mark of the key that is open in this browser
  themeId?: string;
  title?: string;
  body?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'ask' });
  const texts = await formTexts(locale);
  const similar = await similarTexts(locale);
  return (
    <ActionForm
      action={action}
      locale={locale}
      texts={{ ...texts, errors: { ...texts.errors, wrong_code: t('sameKey.wrong') } }}
      held={['key']}
      help={<HelplineList locale={locale} />}
      className="grid max-w-form gap-11"
    >
      <FormToken name="formToken" fresh={formToken} />
      <TurnFields opened={opened} />
      <SimilarStep locale={locale} texts={similar} />
      <ThemeGroup locale={locale} themes={themes} themeId={themeId} />
      <QuestionGroup locale={locale} title={title} body={body} similar={similar} />
      <ReadersGroup locale={locale} />
      <BackgroundGroup locale={locale} />
      <SameKeyChoice locale={locale} open={openKey} />
      <DraftKeeper locale={locale} texts={await draftTexts(locale)} />
      <div className="grid gap-5 border-t border-line pt-6">
        <PersonField label={t('person.label')} hint={t('person.hint')} />
        <p className="text-sm text-ink-soft">
          {t.rich('consent', {
            link: (text) => <a href={pathFor(locale, 'privacy')}>{text}</a>,
          })}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton pendingText={t('sending')} className="min-h-13 px-8">
            {t('send')}
          </SubmitButton>
          <span className="text-ink-soft">{t('sendHint')}</span>
        </div>
      </div>
    </ActionForm>
  );
}
