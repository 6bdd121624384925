import type { Feedback } from '#lib/answers/feedback.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { QuestionId } from '#lib/id.ts';
import { AskerFeedback } from '../frame/asker-feedback.tsx';

/** What askers have lately said of the member's own answers: for many, why they come back. */
export async function WordsToYou({
  locale,
  words,
}: {
  locale: Locale;
  words: (Feedback & { questionId: QuestionId })[];
}) {
  const t = await getTranslations({ locale, namespace: 'desk.feedback' });
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="words-to-you" className="mt-6 grid gap-3">
      <h2 id="words-to-you" className="text-lg">
        {t('title')}
      </h2>
      <ul className="grid gap-3">
        {words.map((said) => (
          <li
            key={`${said.questionId} ${said.at.getTime()}`}
            className="rounded-card bg-pine-soft p-4"
          >
            <AskerFeedback locale={locale} feedback={said} />
            <a
              href={pathFor(locale, 'deskQuestion', { id: said.questionId })}
              className="inline-flex min-h-11 items-center"
            >
              {t('open')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
