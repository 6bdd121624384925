import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Paragraphs } from './paragraphs.tsx';
import { SHEET } from './sheet.ts';

/** What the asker wrote after an answer, between the letters of a published question. */
export async function FollowUpLetter({
  locale,
  body,
  language,
}: {
  locale: Locale;
  body: string;
  language?: string; // the language of the words, when it is not the page's
}) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  return (
    <article className={`${SHEET} print:border-0 print:p-0`}>
      <h3 className="font-sans text-sm font-normal text-ink-soft">{t('question.continued')}</h3>
      <div lang={language} className="mt-2">
        <Paragraphs text={body} />
      </div>
    </article>
  );
}
