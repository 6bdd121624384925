import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/forms/action-form.tsx';
import {
  FormChoice,
  FormSelect,
  FormTextArea,
  FormTextField,
  FormToken,
} from '#components/forms/fields.tsx';
import { FormChoiceGroup } from '#components/forms/form-choice-group.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { HelplineList } from '#components/layout/helpline-list.tsx';
import { PersonalDataHints } from '#components/safety/personal-data-hints.tsx';
import { SimilarStep } from '#components/similar/similar-step.tsx';
import { similarTexts } from '#components/similar/similar-texts.ts';
import { SimilarWhileWriting } from '#components/similar/similar-while-writing.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { personalDataTexts } from '#lib/i18n/personal-data-texts.ts';
import { LOCALES, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { ABOUT_WHOM, AGE_BANDS, BODY_LENGTH, TITLE_LENGTH } from '#lib/questions/schema.ts';
import type { ThemeChoice } from '#lib/themes/theme-choices.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { DraftKeeper } from './draft-keeper.tsx';
import { draftTexts } from './draft-texts.ts';
import { Group } from './group.tsx';
import { TurnFields } from './turn-fields.tsx';

const LANGUAGE_NAMES = { fi: 'suomi', sv: 'svenska', en: 'English' };

/** The form with which anybody asks: four short groups on one page. */
export async function AskForm({
  action,
  locale,
  themes,
  formToken,
  opened,
  themeId,
  title,
  body,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  themes: ThemeChoice[];
  formToken: string;
  /** When the form was given out, sealed. */
  opened: string;
  themeId?: string;
  title?: string;
  body?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'ask' });
  const similar = await similarTexts(locale);
  const hints = await personalDataTexts(locale);
  const rather = { value: '', label: t('background.none') };
  return (
    <ActionForm
      action={action}
      locale={locale}
      texts={await formTexts(locale)}
      help={<HelplineList locale={locale} />}
      className="grid max-w-form gap-9"
    >
      <FormToken name="formToken" fresh={formToken} />
      <TurnFields opened={opened} />
      <SimilarStep locale={locale} texts={similar} />
      <Group number={1} heading={t('theme.heading')}>
        <FormSelect
          name="theme"
          label={t('theme.label')}
          defaultValue={themeId ?? ''}
          options={[{ value: '', label: t('theme.placeholder') }, ...themes]}
        />
      </Group>
      <Group number={2} heading={t('question.heading')}>
        <FormTextField
          name="title"
          label={t('question.title')}
          hint={t('question.titleHint')}
          defaultValue={title}
          counter={{ max: TITLE_LENGTH.max, text: t.raw('question.left') }}
        />
        <PersonalDataHints field="title" reader="asker" texts={hints} initial={title} />
        <FormTextArea
          name="body"
          label={t('question.body')}
          hint={t('question.bodyHint')}
          defaultValue={body}
          counter={{ max: BODY_LENGTH.max, text: t.raw('question.left') }}
        />
        <PersonalDataHints field="body" reader="asker" texts={hints} />
        <SimilarWhileWriting locale={locale} texts={similar} />
        <FormSelect
          name="language"
          label={t('question.language')}
          defaultValue={locale}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      </Group>
      <Group number={3} heading={t('audience.heading')}>
        <FormChoiceGroup id="audience" legend={t('audience.label')}>
          <FormChoice
            name="audience"
            value="publish"
            label={t('audience.publish')}
            hint={t('audience.publishHint')}
          />
          <FormChoice
            name="audience"
            value="private"
            label={t('audience.private')}
            hint={t('audience.privateHint')}
          />
        </FormChoiceGroup>
        <FormChoice
          type="checkbox"
          name="previewFirst"
          label={t('audience.preview')}
          hint={t('audience.previewHint')}
        />
      </Group>
      <Group number={4} heading={t('background.heading')}>
        <p className="text-ink-soft">{t('background.lead')}</p>
        <FormSelect
          name="ageBand"
          label={t('background.age')}
          options={[rather, ...AGE_BANDS.map((value) => ({ value, label: t(`ages.${value}`) }))]}
        />
        <FormSelect
          name="aboutWhom"
          label={t('background.about')}
          options={[
            rather,
            ...ABOUT_WHOM.map((value) => ({ value, label: t(`aboutWhom.${value}`) })),
          ]}
        />
        <FormChoice
          type="checkbox"
          name="urgent"
          label={t('background.urgent')}
          hint={t('background.urgentHint')}
        />
      </Group>
      <DraftKeeper locale={locale} texts={await draftTexts(locale)} />
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
    </ActionForm>
  );
}
