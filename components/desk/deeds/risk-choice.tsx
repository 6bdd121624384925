import { FormChoice } from '#components/forms/fields.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { riskKey } from '../frame/risk-key.ts';
import { RiskGroup } from './risk-group.tsx';

export async function RiskChoice({
  locale,
  hint,
  risks,
  marked,
}: {
  locale: Locale;
  hint: string;
  risks: readonly number[];
  /** What it is already, where it can only be raised: it stands chosen, and what is below it is closed. */
  marked?: number;
}) {
  const t = await getTranslations({ locale, namespace: 'review' });
  return (
    <RiskGroup legend={t('triage.risk')} hint={hint}>
      <div className="grid gap-3 xl:grid-cols-2">
        {risks.map((risk) => (
          <FormChoice
            key={risk}
            name="risk"
            value={String(risk)}
            label={t(`risk.${riskKey(risk)}.label`)}
            hint={t(`risk.${riskKey(risk)}.hint`)}
            defaultChecked={risk === marked}
            disabled={marked !== undefined && risk < marked}
          />
        ))}
      </div>
    </RiskGroup>
  );
}
