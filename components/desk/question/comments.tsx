import { Paragraphs } from '#components/questions/paragraphs.tsx';
import type { DeskAnswer } from '#lib/desk/desk-answer.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from '../frame/moment.tsx';

export async function Comments({
  locale,
  comments,
  language,
}: {
  locale: Locale;
  comments: DeskAnswer['comments'];
  language: string; // the language of the answer, and so of what is quoted from it
}) {
  const t = await getTranslations({ locale, namespace: 'review' });
  const own = await getTranslations({ locale, namespace: 'deskReview' });
  if (comments.length === 0) return null;
  return (
    <section aria-label={t('comments')} className="grid gap-3">
      {[...comments].reverse().map(({ id, reviewer, verdict, text, passages, at }) => (
        <div
          key={id}
          className="grid gap-3 rounded-card border border-transparent bg-apricot-soft px-4.5 py-3.5"
        >
          <p>
            <b>
              {verdict === 'approved'
                ? own('note', { who: reviewer })
                : t('commentFrom', { who: reviewer })}
            </b>{' '}
            <span className="text-sm text-ink-soft">
              <Moment locale={locale} at={at} />
            </span>
          </p>
          {text && <Paragraphs text={text} />}
          {passages.length > 0 && (
            <ul className="grid gap-3">
              {passages.map(({ quote, comment }) => (
                <li key={`${quote} ${comment}`} className="grid gap-1">
                  <blockquote
                    lang={language}
                    dir="auto"
                    className="border-l-3 border-ink-soft pl-3 whitespace-pre-line text-ink-soft"
                  >
                    {quote}
                  </blockquote>
                  <p dir="auto" className="whitespace-pre-line">
                    {comment}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
