import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { OpenConcern } from '#lib/consult/consultation.ts';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ConcernClock } from '../frame/concern-clock.tsx';
import type { FormAction } from '../frame/form-basics.ts';
import { Moment } from '../frame/moment.tsx';
import { ReturnAlarm } from '../frame/return-alarm.tsx';
import { TakeAlarm } from '../frame/take-alarm.tsx';

export async function ConcernOpen({
  locale,
  texts,
  question,
  concern: { who, raisedAt, readers, taken },
  now,
  settle,
  take,
  giveBack,
}: {
  locale: Locale;
  texts: FormTexts;
  question: DeskQuestion;
  concern: OpenConcern;
  now: Date;
  settle: FormAction | null; // null for those who are no professionals
  take: FormAction | null; // the same
  giveBack: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskConsult.open' });
  return (
    <Notice tone="alert" title={t('title')}>
      <p>
        {t.rich('since', { who, at: () => <Moment locale={locale} at={raisedAt} /> })}{' '}
        <ConcernClock
          passed={now.getTime() - raisedAt.getTime()}
          texts={{
            now: t('clock.now'),
            minutes: t.raw('clock.minutes'),
            hours: t.raw('clock.hours'),
          }}
        />
      </p>
      {readers.length === 0 ? (
        <p>{t('unseen')}</p>
      ) : (
        <p>
          <span>{t('seen')} </span>
          {readers.map((reader, place) => (
            <span key={`${reader.who} ${reader.at.toISOString()}`}>
              {place > 0 && <span>, </span>}
              <span>{reader.who} </span>
              <Moment locale={locale} at={reader.at} />
            </span>
          ))}
        </p>
      )}
      {taken ? (
        <>
          <p className="font-bold">
            {t.rich('taken', {
              who: taken.who,
              at: () => <Moment locale={locale} at={taken.at} />,
            })}
          </p>
          {taken.mine && (
            <ReturnAlarm locale={locale} texts={texts} question={question} giveBack={giveBack} />
          )}
        </>
      ) : (
        take && <TakeAlarm locale={locale} texts={texts} question={question} take={take} />
      )}
      {settle && (
        <ActionForm action={settle} locale={locale} texts={texts}>
          <FormFold label={t('settle.open')}>
            <input type="hidden" name="questionId" value={question.id} />
            <FormTextArea
              name="settled"
              label={t('settle.label')}
              hint={t('settle.hint')}
              rows={3}
              className="min-h-24"
            />
            <div>
              <SubmitButton>{t('settle.send')}</SubmitButton>
            </div>
          </FormFold>
        </ActionForm>
      )}
    </Notice>
  );
}
