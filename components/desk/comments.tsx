import { Paragraphs } from '#components/questions/paragraphs.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { DeskAnswer } from '#lib/questions/desk-question.ts';
import { Moment } from './moment.tsx';

/** What a second reader has said of an answer, newest first. */
export async function Comments({
  locale,
  comments,
}: {
  locale: Locale;
  comments: DeskAnswer['comments'];
}) {
  const t = await getTranslations({ locale, namespace: 'review' });
  if (comments.length === 0) return null;
  return (
    <section aria-label={t('comments')} className="grid gap-3">
      {[...comments].reverse().map((comment) => (
        <div
          key={comment.at.toISOString()}
          className="rounded-card border border-transparent bg-apricot-soft px-4.5 py-3.5"
        >
          <p className="mb-1">
            <b>{t('commentFrom', { who: comment.reviewer })}</b>{' '}
            <span className="text-sm text-ink-soft">
              <Moment locale={locale} at={comment.at} />
            </span>
          </p>
          <Paragraphs text={comment.text} />
        </div>
      ))}
    </section>
  );
}
