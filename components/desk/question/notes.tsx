import type { Note } from '#lib/consult/consultation.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from '../frame/moment.tsx';

const edges = {
  note: 'border-line',
  request: 'border-heather',
  concern: 'border-alert',
  settled: 'border-pine',
};

/** What the people of the desk have said among themselves of a question, in the order of time. */
export async function Notes({ locale, notes }: { locale: Locale; notes: Note[] }) {
  const t = await getTranslations({ locale, namespace: 'deskConsult.notes' });
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes" className="mt-3 grid gap-3 text-sm">
      <h3 id="notes" className="font-sans text-base font-bold">
        {t('title')}
      </h3>
      <ol className="grid gap-3">
        {notes.map(({ id, kind, text, who, to, at }) => (
          <li key={id} className={`border-l-3 pl-3 ${edges[kind]}`}>
            <p>
              <b>{t(`kind.${kind}`, { who })}</b>{' '}
              <span className="text-ink-soft">
                <Moment locale={locale} at={at} />
              </span>
            </p>
            <p className="whitespace-pre-line">{text}</p>
            {to.length > 0 && (
              <p className="text-ink-soft">
                {t('to', { names: to.map((name) => `@${name}`).join(', ') })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
