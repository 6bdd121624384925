import { Check } from '#components/ui/icons.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export type Stage = 'edit' | 'read' | 'asker' | 'out';

export async function Stages({
  locale,
  current,
  withAsker,
}: {
  locale: Locale;
  current: Stage;
  withAsker: boolean; // the asker wants to see it before it goes out
}) {
  const t = await getTranslations({ locale, namespace: 'deskPublic.stages' });
  const stages: Stage[] = withAsker ? ['edit', 'read', 'asker', 'out'] : ['edit', 'read', 'out'];
  const at = stages.indexOf(current);
  return (
    <ol aria-label={t('label')} className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      {stages.map((stage, place) => (
        <li
          key={stage}
          aria-current={place === at ? 'step' : undefined}
          className="flex items-center gap-2 text-ink-soft aria-[current=step]:font-bold aria-[current=step]:text-ink"
        >
          <span
            aria-hidden
            className={`grid size-7 place-items-center rounded-full border-[1.5px] border-pine text-sm ${place === at ? 'bg-pine text-on-solid' : 'text-pine'}`}
          >
            {place < at ? <Check size={16} /> : place + 1}
          </span>
          {t(stage)}
        </li>
      ))}
    </ol>
  );
}
