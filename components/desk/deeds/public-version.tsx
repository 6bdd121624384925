import { ActionForm } from '#components/forms/action-form.tsx';
import { FormChoice } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { WatchedField } from '#components/safety/watched-field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { PublicDraft } from '#lib/publishing/public-draft.ts';
import { personalDataTexts } from '#lib/safety/personal-data-texts.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { Original } from '../question/original.tsx';

/** The public version beside the original: what is published is only what stands on the right. */
export async function PublicVersion({
  locale,
  texts,
  question,
  draft,
  publish,
}: FormBasics & { draft: PublicDraft; publish: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'review' });
  const ask = await getTranslations({ locale, namespace: 'ask' });
  const { ageBand } = question.background;
  const isPublic = question.facts.visibility === 'public';
  const step = question.previewFirst ? 'propose' : isPublic ? 'update' : 'publish';
  const originals = new Map(question.answers.map((answer) => [answer.id, answer]));
  const language = question.language;
  const hints = await personalDataTexts(locale);
  const watched = { lang: language, reader: 'desk', hints } as const;
  // A question has a field of the same name, and its texts speak to the asker.
  const { missing = '', tooShort = '' } = texts.fields;
  const fields = { ...texts.fields, 'body.missing': missing, 'body.tooShort': tooShort };
  return (
    <section aria-labelledby="public" className="grid gap-4">
      <h2 id="public" className="text-xl">
        {t('public.title')}
      </h2>
      <p className="max-w-text">{t(`public.lead.${step}`)}</p>
      {question.changeWish && (
        <Notice tone="warm" title={t('public.wish')}>
          <div lang={language}>
            <Paragraphs text={question.changeWish} />
          </div>
        </Notice>
      )}
      <p className="max-w-text text-ink-soft">{t('public.check')}</p>
      <ActionForm
        action={publish}
        locale={locale}
        texts={{ ...texts, fields }}
        className="grid gap-7"
      >
        <input type="hidden" name="questionId" value={question.id} />
        <Original
          label={t('public.original.title')}
          text={question.title}
          language={language}
          stacked
        >
          <WatchedField
            name="title"
            label={t('public.field.title')}
            defaultValue={draft.title}
            {...watched}
          />
        </Original>
        <Original label={t('public.original.body')} text={question.body} language={language}>
          <WatchedField
            long
            name="body"
            label={t('public.field.body')}
            defaultValue={draft.body}
            {...watched}
          />
        </Original>
        {ageBand && (
          <FormChoice
            type="checkbox"
            name="showAge"
            label={t('public.field.showAge', { age: ask(`ages.${ageBand}`) })}
            hint={t('public.field.showAgeHint')}
            defaultChecked={draft.showAge}
          />
        )}
        {draft.answers.map(({ answerId, body }, place) => {
          const original = originals.get(answerId);
          const who = original?.displayName ?? '';
          return (
            <Original
              key={answerId}
              label={t('public.original.answer', { who })}
              text={original?.body ?? ''}
              language={language}
              marks
            >
              <input type="hidden" name={`answers.${place}.answerId`} value={answerId} />
              <WatchedField
                long
                name={`answers.${place}.body`}
                label={t('public.field.answer', { who })}
                defaultValue={body}
                {...watched}
              />
            </Original>
          );
        })}
        <div className="grid gap-3">
          <p className="max-w-text text-ink-soft">{t(`public.who.${step}`)}</p>
          <div>
            <SubmitButton pendingText={t('sending')}>{t(`public.button.${step}`)}</SubmitButton>
          </div>
        </div>
      </ActionForm>
    </section>
  );
}
