import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Card } from '#components/ui/card.tsx';
import { Markdown } from '#components/ui/markdown.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Thread } from '#lib/thread/thread.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { ChangeForm } from './change-form.tsx';

/** Where a public version stands on the page. */
export const PROPOSAL = 'public-version';

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** The public version laid before the asker: yes, no, or what should be different. Or just an unsent wish. */
export async function Proposal({
  locale,
  thread: { language, proposal, proposedAt, askedAnew },
  change,
  ...decide
}: {
  locale: Locale;
  thread: Pick<Thread, 'language' | 'proposal' | 'proposedAt' | 'askedAnew'>;
  accept: FormAction;
  change: FormAction;
  refuse: FormAction;
}) {
  const seen = proposal && proposedAt ? { proposal, proposedAt } : null;
  return (
    <Card as="section" id={PROPOSAL} tone="pine" className="grid gap-4 p-6 empty:hidden">
      {seen && <Laid locale={locale} language={language} anew={askedAnew} {...seen} {...decide} />}
      <ChangeForm action={change} locale={locale} proposedAt={seen?.proposedAt} />
    </Card>
  );
}

async function Laid({
  locale,
  language,
  anew,
  proposal,
  proposedAt,
  accept,
  refuse,
}: {
  locale: Locale;
  language: string; // of the question and its answers
  anew: boolean; // they were told that it stays unpublished
  proposal: NonNullable<Thread['proposal']>;
  proposedAt: string; // says which proposal was read
  accept: FormAction;
  refuse: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  const texts = await formTexts(locale);
  return (
    <>
      <h2>{t('proposal.heading')}</h2>
      {anew && <p>{t('proposal.anew')}</p>}
      <p>{t('proposal.lead')}</p>
      <Card className="grid gap-4 p-5">
        <h3 lang={language} dir="auto">
          {proposal.title}
        </h3>
        <div lang={language}>
          <Paragraphs text={proposal.body} />
        </div>
        {proposal.showAge && <p className="text-sm text-ink-soft">{t('proposal.age')}</p>}
        {proposal.parts
          .filter(({ included }) => included)
          .map(({ id, kind, body }) => (
            <div key={id} className="grid gap-2 border-t border-line pt-4">
              <h4 className="font-bold">
                {t(kind === 'answer' ? 'proposal.answer' : 'followUp.mine')}
              </h4>
              <div lang={language}>
                {kind === 'answer' ? <Markdown text={body} /> : <Paragraphs text={body} />}
              </div>
            </div>
          ))}
      </Card>
      <div className="flex flex-wrap gap-3">
        <ActionForm action={accept} locale={locale} texts={texts}>
          <input type="hidden" name="proposedAt" value={proposedAt} />
          <SubmitButton variant="quiet">{t('proposal.accept')}</SubmitButton>
        </ActionForm>
        <ActionForm action={refuse} locale={locale} texts={texts}>
          <SubmitButton variant="quiet">{t('proposal.refuse')}</SubmitButton>
        </ActionForm>
      </div>
      <p className="text-sm text-ink-soft">{t('proposal.refuseHint')}</p>
    </>
  );
}
