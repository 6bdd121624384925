import { ActionForm } from '#components/forms/action-form.tsx';
import { FormSelect } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Colleague } from '#lib/members/colleague.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';

export async function HandOver({
  locale,
  texts,
  question,
  colleagues,
  offer,
}: FormBasics & { colleagues: Colleague[]; offer: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskClaims.handOver' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  const asked = question.claim?.offeredTo;
  return (
    <div className="grid gap-3">
      {asked && (
        <Notice>
          <p>{t('waiting', { who: asked })}</p>
        </Notice>
      )}
      <ActionForm action={offer} locale={locale} texts={texts} className="grid gap-3">
        <FormFold label={t('open')}>
          <input type="hidden" name="questionId" value={question.id} />
          {colleagues.length === 0 ? (
            <p className="max-w-text text-ink-soft">{t('none')}</p>
          ) : (
            <>
              <p className="max-w-text text-ink-soft">{t('lead')}</p>
              <div className="max-w-100">
                <FormSelect
                  name="memberId"
                  label={t('who')}
                  options={[
                    { value: '', label: t('choose') },
                    ...colleagues.map(({ id, displayName, role }) => ({
                      value: id,
                      label: `${displayName}, ${desk(`roles.${role}`)}`,
                    })),
                  ]}
                />
              </div>
              <div>
                <SubmitButton variant="quiet" pendingText={desk('sending')}>
                  {t('send')}
                </SubmitButton>
              </div>
            </>
          )}
        </FormFold>
      </ActionForm>
    </div>
  );
}

/** A colleague's wish that this member goes on, with a yes and a no that weigh the same. */
export async function Offered({
  locale,
  texts,
  question,
  accept,
  decline,
}: FormBasics & { accept: FormAction | null; decline: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskClaims.offered' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  const questionId = <input type="hidden" name="questionId" value={question.id} />;
  return (
    <section aria-labelledby="offered" className="grid gap-3 rounded-card bg-apricot-soft p-5">
      <h2 id="offered" className="text-xl">
        {t('title', { who: question.claim?.displayName ?? '' })}
      </h2>
      <p className="max-w-text">{t('lead')}</p>
      <div className="flex flex-wrap gap-3">
        {accept && (
          <ActionForm action={accept} locale={locale} texts={texts} className="grid gap-3">
            {questionId}
            <SubmitButton pendingText={desk('sending')}>{t('accept')}</SubmitButton>
          </ActionForm>
        )}
        <ActionForm action={decline} locale={locale} texts={texts} className="grid gap-3">
          {questionId}
          <SubmitButton variant="quiet" pendingText={desk('sending')}>
            {t('decline')}
          </SubmitButton>
        </ActionForm>
      </div>
    </section>
  );
}
