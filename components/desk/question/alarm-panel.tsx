import { Notice } from '#components/ui/notice.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ConcernClock } from '../frame/concern-clock.tsx';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { Moment } from '../frame/moment.tsx';
import { ReturnAlarm } from '../frame/return-alarm.tsx';
import { TakeAlarm } from '../frame/take-alarm.tsx';

// messages: deskQuestion.alarm.called.*, deskQuestion.alarm.told.*

/** That a question cannot wait: who has been called, who sees to it and since when, and the way to say so. */
export async function AlarmPanel({
  locale,
  texts,
  question,
  now,
  take,
  giveBack,
}: FormBasics & { now: Date; take: FormAction; giveBack: FormAction }) {
  const { alarm } = question;
  if (!alarm) return null;
  const t = await getTranslations({ locale, namespace: 'deskQuestion.alarm' });
  const { kind, raisedAt, toldAt, taken } = alarm;
  return (
    <Notice tone="alert" title={t('title')}>
      <p>
        {t.rich(`${toldAt ? 'told' : 'called'}.${kind}`, {
          at: () => <Moment locale={locale} at={toldAt ?? raisedAt} />,
        })}
      </p>
      {taken && (
        <p className="font-bold">
          {t.rich('taken', { who: taken.who, at: () => <Moment locale={locale} at={taken.at} /> })}{' '}
          <ConcernClock
            passed={now.getTime() - taken.at.getTime()}
            texts={{
              now: t('clock.now'),
              minutes: t.raw('clock.minutes'),
              hours: t.raw('clock.hours'),
            }}
          />
        </p>
      )}
      {alarm.mayTake && <TakeAlarm locale={locale} texts={texts} question={question} take={take} />}
      {alarm.mayReturn && (
        <ReturnAlarm locale={locale} texts={texts} question={question} giveBack={giveBack} />
      )}
    </Notice>
  );
}
