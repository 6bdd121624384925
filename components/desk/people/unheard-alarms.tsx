import { Notice } from '#components/ui/notice.tsx';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { UnheardAlarm } from '#lib/on-call/unheard-alarms.ts';
import { Moment } from '../frame/moment.tsx';

// messages: desk.unheard.kinds.*

/** That somebody is in danger and nobody of the desk has been told, for the coordinator to call one of them. */
export async function UnheardAlarms({
  locale,
  alarms,
}: {
  locale: Locale;
  alarms: UnheardAlarm[];
}) {
  if (alarms.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'desk.unheard' });
  return (
    <Notice tone="alert" title={t('title')}>
      <ul className="grid max-w-text gap-2">
        {alarms.map(({ id, kind, themeName, raisedAt, unheeded, called }) => (
          <li key={id}>
            <span>
              {t(unheeded ? 'unheeded' : `kinds.${kind}`, { theme: inLocale(themeName, locale) })}
            </span>{' '}
            <span className="text-ink-soft">
              {t('since')} <Moment locale={locale} at={raisedAt} />
            </span>
            {called.length > 0 && (
              <>
                <p>{t('called')}</p>
                <ul className="list-disc pl-5">
                  {called.map(({ name, organisation }) => (
                    <li key={`${name} ${inLocale(organisation, locale)}`}>
                      {name}, {inLocale(organisation, locale)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
