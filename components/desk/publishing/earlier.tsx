import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { EarlierText } from '#lib/publishing/earlier-texts.ts';
import { Moment } from '../frame/moment.tsx';

export async function Earlier({
  locale,
  earlier,
  language,
}: {
  locale: Locale;
  earlier: readonly EarlierText[];
  language: string;
}) {
  if (earlier.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'deskPublic.earlier' });
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-pine underline underline-offset-4">
        {t('open')}
      </summary>
      <ul className="mt-2 grid gap-3">
        {earlier.map(({ id, who, at, draft }) => (
          <li key={id} className="grid gap-2 rounded-card border border-line p-4">
            <p className="text-sm text-ink-soft">
              {t.rich('by', { who, at: () => <Moment locale={locale} at={at} /> })}
            </p>
            <details>
              <summary lang={language} dir="auto" className="min-h-11 font-bold">
                {draft.title}
              </summary>
              <div lang={language} className="grid gap-3">
                <Paragraphs text={draft.body} />
                {draft.parts.map((part) => (
                  <div key={part.id} className="border-t border-line pt-3">
                    <Paragraphs text={part.body} />
                  </div>
                ))}
              </div>
            </details>
            <div>
              <SubmitButton name="intent" value={`restore ${id}`} variant="quiet">
                {t('restore')}
              </SubmitButton>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
