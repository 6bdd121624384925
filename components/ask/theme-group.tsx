import type { ThemeChoice } from '#lib/asking/theme-choices.ts';
import { promisedDate } from '#lib/i18n/promised-date.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Group } from './group.tsx';
import { ThemeField } from './theme-field.tsx';

export async function ThemeGroup({
  locale,
  themes,
  themeId,
}: {
  locale: Locale;
  themes: ThemeChoice[];
  themeId?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'ask' });
  const waits = themes.map(({ value, label, wait }) => {
    const date = promisedDate(locale, wait.promisedOn);
    if (wait.restsUntil) {
      const back = promisedDate(locale, wait.restsUntil);
      return { value, label, kind: 'rests' as const, text: t('theme.rests', { back, date }) };
    }
    const kind = wait.longer ? ('longer' as const) : ('usual' as const);
    return { value, label, kind, text: t(`theme.${kind}`, { date }) };
  });
  return (
    <Group number={1} heading={t('theme.heading')}>
      <ThemeField
        waits={waits}
        themeId={themeId}
        help={{ href: pathFor(locale, 'helpNow'), text: t('theme.helpNow') }}
        texts={{
          label: t('theme.label'),
          placeholder: t('theme.placeholder'),
          waits: t('theme.waits'),
        }}
      />
    </Group>
  );
}
