import type { Feedback } from '#lib/answers/feedback.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from './moment.tsx';

// messages: desk.feedback.*

export async function AskerFeedback({
  locale,
  feedback,
  language,
}: {
  locale: Locale;
  feedback: Feedback;
  language?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'desk.feedback' });
  return (
    <div className="grid gap-1">
      <p className="font-bold">{t(feedback.helped)}</p>
      {feedback.word && (
        <p lang={language} dir="auto" className="whitespace-pre-line">
          {feedback.word}
        </p>
      )}
      <p className="text-sm text-ink-soft">
        <Moment locale={locale} at={feedback.at} />
      </p>
    </div>
  );
}
