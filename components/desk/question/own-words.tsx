import { Markdown } from '#components/ui/markdown.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { OrganisationWords } from '#lib/organisations/own-words.ts';
import { InsertButton } from '../frame/insert-button.tsx';

export async function OwnWords({
  locale,
  words: { guidance, templates },
  inserts,
}: {
  locale: Locale;
  words: OrganisationWords;
  inserts: boolean; // whether an answer is being written here
}) {
  const t = await getTranslations({ locale, namespace: 'deskQuestion' });
  if (!guidance && templates.length === 0) return null;
  return (
    <section aria-labelledby="own-words" className="grid gap-1 text-sm">
      <h2 id="own-words" className="text-lg">
        {t('ownWords.title')}
      </h2>
      {guidance && (
        <details>
          <summary className={SUMMARY}>{t('ownWords.guidance')}</summary>
          <div className="pb-3">
            <Markdown text={guidance} />
          </div>
        </details>
      )}
      {templates.length > 0 && (
        <details>
          <summary className={SUMMARY}>{t('ownWords.templates')}</summary>
          <p className="text-ink-soft">{t('ownWords.hint')}</p>
          <ul className="mt-2 grid gap-3">
            {templates.map(({ id, language, title, body }) => (
              <li key={id} className="border-t border-line pt-2">
                <p id={`template-${id}`} lang={language} dir="auto" className="font-bold">
                  {title}
                </p>
                <div lang={language} className="mt-1">
                  <Markdown text={body} />
                </div>
                {inserts && (
                  <InsertButton
                    piece={`template ${id}`}
                    text={body}
                    label={t('insert')}
                    describedBy={`template-${id}`}
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const SUMMARY =
  'inline-flex min-h-11 items-center font-semibold text-pine underline underline-offset-4';
