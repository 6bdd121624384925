import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormChoice, FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { controlStyle } from '#components/ui/field.tsx';
import type { Reach } from '#lib/consult/colleagues.ts';
import type { Consultation } from '#lib/consult/consultation.ts';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Colleague } from '#lib/members/colleague.ts';
import type { FormAction } from '../frame/form-basics.ts';
import { Notes } from '../question/notes.tsx';

// messages: deskConsult.reach.*

export async function Consult({
  locale,
  texts,
  question,
  consultation: { notes, colleagues, supporters, reach, passesOn, draft },
  note,
  request,
  raise,
  support,
}: {
  locale: Locale;
  texts: FormTexts;
  question: DeskQuestion;
  consultation: Consultation;
  note: FormAction;
  request: FormAction;
  raise: FormAction;
  support: FormAction; // answers a request where it stands
}) {
  const t = await getTranslations({ locale, namespace: 'deskConsult' });
  const reaches = await reachText(locale, reach);
  const form = { locale, texts, className: 'text-sm' };
  const id = <input type="hidden" name="questionId" value={question.id} />;
  return (
    <section aria-labelledby="consult" className="grid gap-1">
      <h2 id="consult" className="text-lg">
        {t('title')}
      </h2>
      <p className="text-sm text-ink-soft">{t('lead')}</p>
      <ActionForm action={request} {...form}>
        <FormFold label={t('request.open')}>
          {id}
          <FormTextArea
            name="request"
            label={t('request.label')}
            hint={`${t('request.hint')} ${t('request.draft')} ${t('request.toAll')} ${reaches}`}
            rows={3}
            className="min-h-24"
          />
          <Addressees locale={locale} name="requestTo" colleagues={supporters} />
          <div>
            <SubmitButton variant="quiet" pendingText={t('sending')}>
              {t('request.send')}
            </SubmitButton>
          </div>
        </FormFold>
      </ActionForm>
      <ActionForm action={raise} {...form}>
        <FormFold label={t('concern.open')} tone="alert">
          {id}
          <FormTextArea
            name="concern"
            label={t('concern.label')}
            hint={[
              reaches,
              t('concern.hint'),
              passesOn && t(question.claim?.mine ? 'concern.passesOn' : 'concern.passesOnTheirs'),
            ]
              .filter(Boolean)
              .join(' ')}
            rows={3}
            className="min-h-24"
          />
          <div>
            <SubmitButton variant="quiet" tone="alert" pendingText={t('sending')}>
              {t('concern.send')}
            </SubmitButton>
          </div>
        </FormFold>
      </ActionForm>
      <ActionForm action={note} {...form}>
        <FormFold label={t('note.open')}>
          {id}
          <FormTextArea name="note" label={t('note.label')} rows={3} className="min-h-24" />
          <Addressees locale={locale} name="noteTo" colleagues={colleagues} />
          <div>
            <SubmitButton variant="quiet" pendingText={t('sending')}>
              {t('note.send')}
            </SubmitButton>
          </div>
        </FormFold>
      </ActionForm>
      {draft && (
        <div className="mt-3 grid gap-2 text-sm">
          <h3 id="shown-draft" className="font-sans text-base font-bold">
            {t('draft', { who: draft.who })}
          </h3>
          {/* A field, so that a long text is scrolled by keyboard too, and copied in parts. */}
          <textarea
            readOnly
            lang={question.language}
            aria-labelledby="shown-draft"
            value={draft.body}
            rows={8}
            className={controlStyle}
          />
        </div>
      )}
      <Notes locale={locale} texts={texts} question={question} notes={notes} support={support} />
    </section>
  );
}

/** Whom a call reaches, in a sentence that is true before it is sent. */
async function reachText(locale: Locale, { whose, names, organisations, away }: Reach) {
  const t = await getTranslations({ locale, namespace: 'deskConsult.reach' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const said = t(whose, {
    count: whose === 'own' ? names.length : organisations.length,
    names: list.format(names),
    organisations: list.format(organisations.map((name) => inLocale(name, locale))),
  });
  return away ? `${said} ${t('away')}` : said;
}

async function Addressees({
  locale,
  name,
  colleagues,
}: {
  locale: Locale;
  name: string;
  colleagues: Colleague[];
}) {
  const t = await getTranslations({ locale, namespace: 'deskConsult' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  if (colleagues.length === 0) return null;
  return (
    <fieldset className="grid gap-2">
      <legend className="font-bold">{t('to')}</legend>
      <p className="text-ink-soft">
        {t('toHint')} {t('toNobody')}
      </p>
      <div className="grid max-h-72 gap-2 overflow-y-auto p-1">
        {colleagues.map(({ id, displayName, role }, place) => (
          <FormChoice
            key={id}
            id={`${name}-${id}`}
            type="checkbox"
            name={`${name}.${place}.id`}
            value={id}
            label={`@${displayName}`}
            hint={desk(`roles.${role}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
