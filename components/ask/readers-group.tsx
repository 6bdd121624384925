import { FormChoice } from '#components/forms/fields.tsx';
import { FormChoiceGroup } from '#components/forms/form-choice-group.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Group } from './group.tsx';

export async function ReadersGroup({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'ask' });
  return (
    <Group number={3} heading={t('audience.heading')}>
      <p className="text-ink-soft">{t('audience.readers')}</p>
      <FormChoiceGroup id="audience" legend={t('audience.label')}>
        {(['publish', 'private'] as const).map((value) => (
          <FormChoice
            key={value}
            name="audience"
            value={value}
            label={t(`audience.${value}`)}
            hint={t(`audience.${value}Hint`)}
          />
        ))}
      </FormChoiceGroup>
      <FormChoice
        type="checkbox"
        name="previewFirst"
        label={t('audience.preview')}
        hint={t('audience.previewHint')}
      />
    </Group>
  );
}
