import { FormChoice, FormSelect, FormTextField } from '#components/forms/fields.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ABOUT_WHOM, AGE_BANDS, REGIONS } from '#lib/questions/schema.ts';
import { YOUNG_PLACES } from './age-note.tsx';
import { Group } from './group.tsx';

export async function BackgroundGroup({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'ask' });
  const rather = { value: '', label: t('background.none') };
  return (
    <Group number={4} heading={t('background.heading')}>
      <p className="text-ink-soft">{t('background.lead')}</p>
      <div className="group/age grid gap-2">
        <FormSelect
          name="ageBand"
          label={t('background.age')}
          options={[rather, ...AGE_BANDS.map((value) => ({ value, label: t(`ages.${value}`) }))]}
        />
        <p className="hidden group-has-[[value=under-15]:checked]/age:block">
          {t.rich('background.young', {
            link: (text) => <a href={`#${YOUNG_PLACES}`}>{text}</a>,
          })}
        </p>
      </div>
      <FormSelect
        name="aboutWhom"
        label={t('background.about')}
        options={[
          rather,
          ...ABOUT_WHOM.map((value) => ({ value, label: t(`aboutWhom.${value}`) })),
        ]}
      />
      <FormSelect
        name="region"
        label={t('background.region')}
        options={[rather, ...REGIONS.map((value) => ({ value, label: t(`regions.${value}`) }))]}
      />
      <FormTextField
        name="gender"
        label={t('background.gender')}
        hint={t('background.genderHint')}
        autoComplete="off"
      />
      <FormChoice
        type="checkbox"
        name="urgent"
        label={t('background.urgent')}
        hint={t('background.urgentHint')}
      />
    </Group>
  );
}
