import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from '../frame/form-basics.ts';

/** Says that parts of the question are covered; whoever may look at them does so at a press. */
export async function CoveredText({
  locale,
  question: { id, language, covered },
  read,
}: {
  locale: Locale;
  question: DeskQuestion;
  read: FormAction;
}) {
  if (!covered) return null;
  const t = await getTranslations({ locale, namespace: 'deskQuestion.covered' });
  const { mayRead, original } = covered;
  return (
    <section
      id="original"
      aria-labelledby="covered"
      className="grid gap-2 rounded-card border border-line p-4 text-sm"
    >
      <h2 id="covered" className="text-base">
        {t('title')}
      </h2>
      <p>{t(mayRead ? 'lead' : 'without')}</p>
      {original && (
        <>
          <h3 className="text-base">{t('original')}</h3>
          <div lang={language} className="grid gap-2 border-l-4 border-line pl-4">
            <p dir="auto" className="font-bold">
              {original.title}
            </p>
            <Paragraphs text={original.body} />
          </div>
          <p className="text-ink-soft">{t('shown')}</p>
        </>
      )}
      {mayRead && !original && (
        <ActionForm
          action={read}
          locale={locale}
          texts={await formTexts(locale)}
          className="grid gap-2"
        >
          <input type="hidden" name="questionId" value={id} />
          <p className="text-ink-soft">{t('recorded')}</p>
          <div>
            <SubmitButton variant="quiet">{t('show')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  );
}
