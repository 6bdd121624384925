import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { PublicVersionAtDesk } from '#lib/desk/public-version.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { AsRead } from './as-read.tsx';
import { EditorsDecisions } from './editors-decisions.tsx';
import { PublishForm } from './publish-form.tsx';

/** A public version as it will be read, and what whoever looks at it may do: publish, take back, say it is good. */
export async function ReadVersion({
  locale,
  texts,
  question,
  version,
  isAuthor,
  seen,
  read,
  takeBack,
  see,
}: FormBasics & {
  version: PublicVersionAtDesk;
  isAuthor: boolean; // of an answer in it
  seen: boolean; // and has said to have seen it
  read: FormAction;
  takeBack: FormAction;
  see: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskPublic.read' });
  const stage = await getTranslations({ locale, namespace: 'deskPublic' });
  const { state, deeds } = version;
  const who = version.editors.join(', ') || t('somebody');
  const lead = question.previewFirst || version.toldUnpublished ? 'leadPropose' : 'lead';
  const questionId = <input type="hidden" name="questionId" value={question.id} />;
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_300px] lg:items-start lg:gap-10">
      <div className="grid gap-5">
        <p className="max-w-text">{deeds.publish ? t(lead, { who }) : t('leadOwn')}</p>
        {question.changeWish && (
          <Notice tone="warm" title={stage('card.wish')}>
            <div lang={question.language}>
              <Paragraphs text={question.changeWish} />
            </div>
            {version.unchanged && (
              <p className="mt-2">{t('unchanged', { who, why: version.unchanged })}</p>
            )}
          </Notice>
        )}
        <AsRead locale={locale} question={question} outgoing={version.outgoing} />
      </div>
      <aside className="grid gap-6" aria-label={stage('stages.label')}>
        {deeds.publish && (
          <PublishForm
            locale={locale}
            texts={texts}
            question={question}
            version={version}
            read={read}
          />
        )}
        <EditorsDecisions locale={locale} version={version} />
        {isAuthor && state === 'waiting' && (
          <ActionForm action={see} locale={locale} texts={texts} className="grid gap-2">
            {questionId}
            <p>{t(seen ? 'seenDone' : 'own')}</p>
            {!seen && (
              <div>
                <SubmitButton variant="quiet">{t('seen')}</SubmitButton>
              </div>
            )}
          </ActionForm>
        )}
        {!deeds.publish && state === 'waiting' && <p>{t('waiting')}</p>}
        {state === 'proposed' && <p>{t('withAsker')}</p>}
        {deeds.edit && (state === 'waiting' || state === 'proposed') && (
          <ActionForm action={takeBack} locale={locale} texts={texts}>
            {questionId}
            <SubmitButton variant="plain" className="-ml-3">
              {t('takeBack')}
            </SubmitButton>
          </ActionForm>
        )}
        {state !== 'waiting' && state !== 'proposed' && (
          <a
            href={pathFor(locale, 'deskPublic', { id: question.id })}
            className="inline-flex min-h-11 items-center"
          >
            {stage('card.begin')}
          </a>
        )}
      </aside>
    </div>
  );
}
