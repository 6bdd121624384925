import type { Change } from '#lib/answers/changes.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

const looks = {
  added: 'mx-0.5 rounded-sm bg-pine-soft font-semibold no-underline',
  removed: 'mx-0.5 rounded-sm bg-alert-soft',
};

/** What was added to the answer and taken from it since it was last read, word by word. */
export async function Changes({
  locale,
  changes,
  language,
}: {
  locale: Locale;
  changes: Change[];
  language: string;
}) {
  const t = await getTranslations({ locale, namespace: 'deskReview.changes' });
  const changed = changes.some(({ kind }) => kind !== 'same');
  return (
    <details open={changed} className="rounded-card border border-line bg-surface px-4.5 py-2">
      <summary className="inline-flex min-h-11 items-center font-semibold text-pine underline underline-offset-4">
        {t('title')}
      </summary>
      {changed ? (
        <p lang={language} dir="auto" className="pb-3 whitespace-pre-line">
          {changes.map(({ kind, text }, place) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text never change places
            if (kind === 'same') return <span key={place}>{text}</span>;
            const Mark = kind === 'added' ? 'ins' : 'del';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Mark key={place} className={looks[kind]}>
                <span className="sr-only" lang={locale}>
                  {t(kind)}{' '}
                </span>
                {text}
              </Mark>
            );
          })}
        </p>
      ) : (
        <p className="pb-3">{t('none')}</p>
      )}
    </details>
  );
}
