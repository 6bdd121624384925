import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { StageMoved } from '#lib/passing-on/stages-seen.ts';
import { Moment } from '../frame/moment.tsx';

/** Who has moved somebody from stage to stage, and why, newest first; nothing before anybody has. */
export async function StageHistory({ locale, moved }: { locale: Locale; moved: StageMoved[] }) {
  if (moved.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'deskStages' });
  const events = await getTranslations({ locale, namespace: 'events' });
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-sm text-pine underline">
        {t('history')}
      </summary>
      <ol className="grid gap-2.5 text-sm">
        {moved.map(({ kind, capability, who, words, at }) => (
          <li key={at.getTime()}>
            <span className="block">
              {events(kind, {
                who: who ?? events('who.member'),
                why: t(`capabilities.${capability}`),
              })}
            </span>
            {words && (
              <q dir="auto" className="block">
                {words}
              </q>
            )}
            <span className="text-ink-soft">
              <Moment locale={locale} at={at} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
