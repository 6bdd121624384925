import { FormSelect } from '#components/forms/fields.tsx';
import { WatchedField } from '#components/safety/watched-field.tsx';
import type { similarTexts } from '#components/similar/similar-texts.ts';
import { SimilarWhileWriting } from '#components/similar/similar-while-writing.tsx';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { BODY_LENGTH, TITLE_LENGTH } from '#lib/questions/schema.ts';
import { personalDataTexts } from '#lib/safety/personal-data-texts.ts';
import { Group } from './group.tsx';
import { HelpWhileWriting } from './help-while-writing.tsx';

const LANGUAGE_NAMES = { fi: 'suomi', sv: 'svenska', en: 'English' };
const PROMPTS = ['happened', 'now', 'wonder'] as const;

export async function QuestionGroup({
  locale,
  title,
  body,
  similar,
}: {
  locale: Locale;
  title?: string;
  body?: string;
  similar: Awaited<ReturnType<typeof similarTexts>>;
}) {
  const t = await getTranslations({ locale, namespace: 'ask' });
  const hints = await personalDataTexts(locale);
  return (
    <Group number={2} heading={t('question.heading')}>
      <WatchedField
        name="title"
        label={t('question.title')}
        hint={t('question.titleHint')}
        defaultValue={title}
        counter={{ max: TITLE_LENGTH.max, text: t.raw('question.left') }}
        reader="asker"
        hints={hints}
      />
      <WatchedField
        long
        name="body"
        label={t('question.body')}
        hint={
          <>
            <span className="block">{t('question.bodyHint')}</span>
            {PROMPTS.map((prompt) => (
              <span key={prompt} className="mt-1.5 flex gap-2 text-base text-ink">
                <span aria-hidden className="text-apricot">
                  •
                </span>
                {t(`question.prompts.${prompt}`)}
              </span>
            ))}
            <span className="mt-1.5 block">{t('question.names')}</span>
          </>
        }
        defaultValue={body}
        counter={{ max: BODY_LENGTH.max, text: t.raw('question.left') }}
        reader="asker"
        hints={hints}
      />
      <HelpWhileWriting locale={locale} />
      <FormSelect
        name="language"
        label={t('question.language')}
        defaultValue={locale}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      <SimilarWhileWriting locale={locale} texts={similar} />
    </Group>
  );
}
