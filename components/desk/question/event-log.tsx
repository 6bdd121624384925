import type { DeskEvent } from '#lib/desk/desk-question.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from '../frame/moment.tsx';

export async function EventLog({ locale, events }: { locale: Locale; events: DeskEvent[] }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const words = await getTranslations({ locale, namespace: 'events' });
  const all = await getTranslations({ locale });
  const who = (by: string) => {
    const key = `who.${by}`;
    return words.has(key) ? words(key) : by;
  };
  const said = ({ kind, who: name, actor, why }: DeskEvent) =>
    words.has(kind) ? words(kind, { who: name ?? who(actor), why: why ? all(why) : '' }) : kind;
  return (
    <section aria-labelledby="log">
      <h2 id="log" className="text-lg">
        {t('log')}
      </h2>
      <ol className="mt-2 grid gap-2.5 text-sm">
        {[...events].reverse().map((event, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows, and is drawn anew whole
          <li key={place}>
            <span className="block">{said(event)}</span>
            {event.text && <q className="block">{event.text}</q>}
            <span className="text-ink-soft">
              <Moment locale={locale} at={event.at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
