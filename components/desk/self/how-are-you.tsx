import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormChoice, FormTextArea } from '#components/forms/fields.tsx';
import { FormChoiceGroup } from '#components/forms/form-choice-group.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Helpline } from '#lib/help/helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Listener } from '#lib/members/listener.ts';
import { FEELINGS } from '#lib/members/schema.ts';
import type { FormAction } from '../frame/form-basics.ts';

/** After a heavy question: how is the one who answered it. Nobody has to say anything. */
export async function HowAreYou({
  locale,
  texts,
  listener,
  line,
  keep,
}: {
  locale: Locale;
  texts: FormTexts;
  listener: Listener | null; // who hears of it when somebody would like to talk
  line: Helpline; // for whoever does not want to wait
  keep: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskCare' });
  return (
    <section
      aria-labelledby="care"
      className="grid max-w-form gap-4 rounded-card bg-apricot-soft p-5"
    >
      <h2 id="care" className="text-xl">
        {t('title')}
      </h2>
      <p>{t('lead')}</p>
      <p>
        {listener && (
          <span>
            {t(listener.contact ? 'personAt' : 'person', {
              who: listener.displayName,
              contact: listener.contact ?? '',
            })}{' '}
          </span>
        )}
        <span>{t('line', { name: line.name, phone: line.phone })}</span>
      </p>
      <ActionForm action={keep} locale={locale} texts={texts} className="grid gap-4">
        <FormChoiceGroup id="feeling" legend={t('how')}>
          {FEELINGS.map((feeling) => (
            <FormChoice
              key={feeling}
              name="feeling"
              value={feeling}
              label={t(`feeling.${feeling}`)}
              hint={
                feeling === 'talk'
                  ? t(listener ? 'talkHint' : 'talkAlone', { who: listener?.displayName ?? '' })
                  : undefined
              }
            />
          ))}
        </FormChoiceGroup>
        <FormTextArea
          name="note"
          label={t('note')}
          hint={t('noteHint')}
          rows={2}
          className="min-h-20"
        />
        {listener && (
          <FormChoice
            type="checkbox"
            name="share"
            label={t('share', { who: listener.displayName })}
            hint={t('shareHint')}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="keep">
            {t('keep')}
          </SubmitButton>
          <SubmitButton name="intent" value="skip" variant="plain">
            {t('skip')}
          </SubmitButton>
        </div>
        <p className="text-sm">{t('private')}</p>
      </ActionForm>
    </section>
  );
}
