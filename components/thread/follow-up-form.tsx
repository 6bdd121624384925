import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { Returned } from '#components/forms/returned.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { HelplineList } from '#components/help/helpline-list.tsx';
import { PersonalDataHints } from '#components/safety/personal-data-hints.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Phone } from '#components/ui/icons.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { personalDataTexts } from '#lib/safety/personal-data-texts.ts';
import type { Thread } from '#lib/thread/thread.ts';
import type { FormState } from '#lib/web/form-state.ts';

export async function FollowUpForm({
  action,
  locale,
  room,
  answered = false,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  /** How much may still be written, or why nothing more; absent where the thread is closed. */
  room?: Thread['room'];
  answered?: boolean; // somebody has answered them before
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  const help = await getTranslations({ locale, namespace: 'helpNow' });
  const field = (
    <FormTextArea
      name="body"
      label={t('followUp.label')}
      hint={
        room?.full === null && !room.danger
          ? `${t(answered ? 'followUp.hint' : 'followUp.hintFirst')} ${t('followUp.left', { count: room.left })}`
          : undefined
      }
      rows={5}
      className="min-h-36!"
    />
  );
  return (
    <ActionForm
      action={action}
      locale={locale}
      texts={await formTexts(locale)}
      help={<HelplineList locale={locale} />}
      carried="follow-up"
      onlyReturned={!room}
      className="mt-4 grid max-w-form gap-4"
    >
      <h2>{t('followUp.heading')}</h2>
      {(room?.danger || room?.full) && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {help('short.body')}
          <ButtonLink tone="alert" variant="quiet" href="tel:112">
            <Phone />
            {help('danger.call')}
          </ButtonLink>
        </p>
      )}
      {room?.full ? (
        <>
          <Full locale={locale} reason={room.full} />
          <Returned>{field}</Returned>
        </>
      ) : (
        <>
          {field}
          <PersonalDataHints field="body" reader="asker" texts={await personalDataTexts(locale)} />
          <div>
            <SubmitButton>{t('followUp.submit')}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

async function Full({ locale, reason }: { locale: Locale; reason: 'unanswered' | 'long' }) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  return (
    <>
      <p>{t(`followUp.full.${reason}`)}</p>
      {reason === 'long' && (
        <div>
          <ButtonLink href={pathFor(locale, 'ask')}>{t('followUp.again')}</ButtonLink>
        </div>
      )}
    </>
  );
}
