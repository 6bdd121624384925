import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { CapabilitySeen, StagesSeen } from '#lib/passing-on/stages-seen.ts';

// Whoever has come so far does what their role says.
const AS_THE_ROLE: readonly CapabilitySeen['stage'][] = [null, 'independent', 'professional'];

/** How far somebody has come, where that is not what their role says anyway. */
export async function StageWords({
  locale,
  seen,
}: {
  locale: Locale;
  seen: StagesSeen | undefined;
}) {
  const t = await getTranslations({ locale, namespace: 'deskStages' });
  const told = seen?.capabilities.filter(({ stage }) => !AS_THE_ROLE.includes(stage));
  return told?.map(({ capability, stage }) => (
    <span key={capability}>
      {' · '}
      {t('stands', {
        capability: t(`capabilities.${capability}`),
        stage: t(`stages.${stage ?? 'none'}`),
      })}
    </span>
  ));
}
