import { Chip } from '#components/ui/chip.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { riskKey } from './risk-key.ts';

export async function ConcernChips({
  locale,
  risk,
  urgent,
}: {
  locale: Locale;
  risk: number;
  urgent: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const level = riskKey(risk);
  return (
    <>
      {level !== 'none' && <Chip tone="alert">{t(`riskChip.${level}`)}</Chip>}
      {urgent && <Chip tone="alert">{t('urgent')}</Chip>}
    </>
  );
}
