import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Card } from '#components/ui/card.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Thread } from '#lib/thread/thread.ts';
import type { FormState } from '#lib/web/form-state.ts';

/** Who can read the question now, and the way to take it back from the public. */
export async function WhoSees({
  locale,
  thread,
  withdraw,
}: {
  locale: Locale;
  thread: Thread;
  withdraw: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  const { status, visibility, audience, publicHandle } = thread;
  return (
    <Card as="section" className="grid gap-3 p-5">
      <h2 className="text-lg">{t('visibility.heading')}</h2>
      {visibility === 'public' && publicHandle ? (
        <>
          {thread.restored && <p>{t('visibility.restored')}</p>}
          <p>
            {t.rich('visibility.public', {
              link: (text) => (
                <a href={pathFor(locale, 'question', { handle: publicHandle })}>{text}</a>
              ),
            })}
          </p>
          <ActionForm action={withdraw} locale={locale} texts={await formTexts(locale)}>
            <SubmitButton variant="quiet">{t('visibility.withdraw')}</SubmitButton>
          </ActionForm>
        </>
      ) : visibility === 'hidden' && thread.hiddenReason ? (
        <>
          <p>{t('visibility.hiddenByDesk', { why: t(`hiddenWhy.${thread.hiddenReason}`) })}</p>
          <ActionForm action={withdraw} locale={locale} texts={await formTexts(locale)}>
            <SubmitButton variant="quiet">{t('visibility.withdraw')}</SubmitButton>
          </ActionForm>
        </>
      ) : visibility === 'hidden' ? (
        <p>{t('visibility.hidden')}</p>
      ) : thread.notPublished ? (
        <>
          <p>
            {t('visibility.notPublished', {
              why: t(`notPublishedWhy.${thread.notPublished.reason}`),
            })}
          </p>
          <div lang={thread.language} className="border-l-3 border-line pl-4">
            <Paragraphs text={thread.notPublished.text} />
          </div>
        </>
      ) : (
        <p>{t(`visibility.${plan(status, audience)}`)}</p>
      )}
    </Card>
  );
}

function plan(status: Thread['status'], audience: Thread['audience']) {
  if (status === 'closed') return 'closed';
  return audience === 'publish' ? 'planned' : 'private';
}
