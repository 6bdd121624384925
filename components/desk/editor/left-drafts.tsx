import { SubmitButton } from '#components/forms/submit-button.tsx';
import { controlStyle } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { LeftDraft } from '#lib/answers/left-drafts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from '../frame/moment.tsx';

/** What earlier holders of the question wrote: open until an own answer is begun, folded after that. */
export async function LeftDrafts({
  locale,
  left,
  language,
  begun,
}: {
  locale: Locale;
  left: LeftDraft[];
  language: string;
  begun: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'deskEditor.before' });
  return left.map((draft, place) => {
    const letter = <Letter key={draft.id} locale={locale} draft={draft} language={language} />;
    if (!begun && place === 0) {
      return (
        <Notice key={draft.id} title={t('title', { who: draft.who })}>
          <p>{t('lead')}</p>
          {letter}
        </Notice>
      );
    }
    return (
      <details key={draft.id} className="text-sm">
        <summary className="inline-flex min-h-11 items-center text-pine underline underline-offset-4">
          {t('open', { who: draft.who })}
        </summary>
        {letter}
      </details>
    );
  });
}

async function Letter({
  locale,
  draft: { id, body, at },
  language,
}: {
  locale: Locale;
  draft: LeftDraft;
  language: string;
}) {
  const t = await getTranslations({ locale, namespace: 'deskEditor.before' });
  return (
    <div className="mt-2 grid gap-2">
      <p id={`left-${id}`} className="text-sm text-ink-soft">
        <Moment locale={locale} at={at} />
      </p>
      {/* A field, so that a long text is scrolled by keyboard too, and copied in parts. */}
      <textarea
        readOnly
        lang={language}
        aria-labelledby={`left-${id}`}
        value={body}
        rows={8}
        className={controlStyle}
      />
      <div>
        <SubmitButton
          name="intent"
          value={`restore ${id}`}
          variant="quiet"
          aria-describedby={`left-${id}`}
        >
          {t('take')}
        </SubmitButton>
      </div>
    </div>
  );
}
