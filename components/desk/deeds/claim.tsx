import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Colleague } from '#lib/members/colleague.ts';
import type { Load, Room } from '#lib/members/room.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';

/** Takes the question from the pool, when there is room for one more; else says why not. */
export async function Claim({
  locale,
  texts,
  question,
  claim,
  load,
  room,
  hours,
  writers,
  anyway,
}: FormBasics & {
  claim: FormAction;
  load: Load;
  room: Room;
  anyway: boolean; // a limit that is reached gives way
  hours: number; // how long it stays with whoever does nothing with it
  /** Who else could take it, where the member does not write its language; null where they do. */
  writers: Colleague[] | null;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const claims = await getTranslations({ locale, namespace: 'deskClaims.take' });
  const language = t(`language.${question.language}`);
  const names = writers
    ?.map(({ displayName, role }) => `${displayName} (${t(`roles.${role}`)})`)
    .join(', ');
  return (
    <div className="grid gap-4">
      {writers && (
        <Notice>
          <p>
            {claims(names ? 'otherLanguage' : 'nobodyWrites', { language, names: names ?? '' })}
          </p>
        </Notice>
      )}
      {room !== 'free' && (
        <Notice title={room === 'full' ? t('claim.fullTitle', { count: load.held }) : undefined}>
          <p>{t(`claim.${room}`)}</p>
        </Notice>
      )}
      {(room === 'free' || anyway) && (
        <ActionForm action={claim} locale={locale} texts={texts} className="grid gap-3">
          <input type="hidden" name="questionId" value={question.id} />
          {anyway && <input type="hidden" name="anyway" value="1" />}
          <p className="max-w-text text-ink-soft">
            {anyway && <span>{t('claim.anywayLead')} </span>}
            <span>{t('claim.lead', { hours })}</span>
          </p>
          <div>
            <SubmitButton variant={writers ? 'quiet' : 'solid'} pendingText={t('sending')}>
              {t(anyway ? 'claim.anyway' : 'claim.take')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </div>
  );
}
