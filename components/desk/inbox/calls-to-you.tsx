import type { Call } from '#lib/consult/calls.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from '../frame/moment.tsx';

// messages: deskConsult.calls.*

export async function CallsToYou({ locale, calls }: { locale: Locale; calls: Call[] }) {
  const t = await getTranslations({ locale, namespace: 'deskConsult.calls' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  if (calls.length === 0) return null;
  return (
    <section aria-labelledby="calls" className="grid gap-3">
      <h2 id="calls" className="text-xl">
        {t('title')}
      </h2>
      <ul className="grid gap-3">
        {calls.map(({ questionId, title, kind, who, at }) => (
          <li
            key={`${questionId} ${kind} ${at.getTime()}`}
            data-chip
            className={`rounded-card px-4.5 py-3.5 ${kind === 'concern' ? 'bg-alert-soft' : 'bg-apricot-soft'}`}
          >
            <p className={kind === 'concern' ? 'font-bold text-alert' : 'font-bold'}>
              {t(kind, { who })}{' '}
              <span className="text-sm font-normal text-ink-soft">
                <Moment locale={locale} at={at} />
              </span>
            </p>
            <a
              href={pathFor(locale, 'deskQuestion', { id: questionId })}
              dir="auto"
              className="inline-flex min-h-11 items-center font-serif"
            >
              {title || desk('untitled')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
