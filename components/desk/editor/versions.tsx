import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { DeskAnswer } from '#lib/desk/desk-answer.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from '../frame/moment.tsx';

export async function Versions({
  locale,
  versions,
  language,
}: {
  locale: Locale;
  versions: DeskAnswer['versions'];
  language: string;
}) {
  const t = await getTranslations({ locale, namespace: 'deskEditor.versions' });
  if (versions.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 items-center text-pine underline underline-offset-4">
        {t('open', { count: versions.length })}
      </summary>
      <p className="max-w-text text-ink-soft">{t('lead')}</p>
      <ul className="mt-2 grid gap-3">
        {versions.map(({ id, body, at }) => (
          <li key={id} className="grid gap-2 rounded-card border border-line bg-surface p-4">
            <p id={`version-${id}`} className="font-bold">
              {t.rich('from', { at: () => <Moment locale={locale} at={at} /> })}
            </p>
            <p lang={language} dir="auto" className="max-h-60 overflow-y-auto whitespace-pre-line">
              {body}
            </p>
            <div>
              <SubmitButton
                name="intent"
                value={`restore ${id}`}
                variant="quiet"
                aria-describedby={`version-${id}`}
              >
                {t('restore')}
              </SubmitButton>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
