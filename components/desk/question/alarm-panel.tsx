import { Notice } from '#components/ui/notice.tsx';
import type { DeskAlarm } from '#lib/desk/alarm-of.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from '../frame/moment.tsx';

// messages: deskQuestion.alarm.called.*, deskQuestion.alarm.told.*

/** That a question cannot wait, and who has been called because of it. */
export async function AlarmPanel({ locale, alarm }: { locale: Locale; alarm: DeskAlarm | null }) {
  if (!alarm) return null;
  const t = await getTranslations({ locale, namespace: 'deskQuestion.alarm' });
  const { kind, raisedAt, toldAt } = alarm;
  return (
    <Notice tone="alert" title={t('title')}>
      <p>
        {t.rich(`${toldAt ? 'told' : 'called'}.${kind}`, {
          at: () => <Moment locale={locale} at={toldAt ?? raisedAt} />,
        })}
      </p>
    </Notice>
  );
}
