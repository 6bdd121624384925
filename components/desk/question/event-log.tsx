import type { DeskEvent, DeskQuestion } from '#lib/desk/desk-question.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Moment } from '../frame/moment.tsx';

type Line = { at: Date; said: string; text: string | null };

/** Openings among the events, each before the first event that came after it. */
function inOrder(events: Line[], openings: Line[]): Line[] {
  const left = [...openings];
  const lines = events.flatMap((event) => {
    const before = left.findIndex(({ at }) => at > event.at);
    return [...left.splice(0, before < 0 ? left.length : before), event];
  });
  return [...lines, ...left];
}

/** What has happened to a question, newest first: every event, and who has opened a serious one. */
export async function EventLog({
  locale,
  question: { events, openings },
}: {
  locale: Locale;
  question: DeskQuestion;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const words = await getTranslations({ locale, namespace: 'events' });
  const all = await getTranslations({ locale });
  const who = (by: string) => {
    const key = `who.${by}`;
    return words.has(key) ? words(key) : by;
  };
  const said = ({ kind, who: name, actor, why }: DeskEvent) =>
    words.has(kind) ? words(kind, { who: name ?? who(actor), why: why ? all(why) : '' }) : kind;
  const log = await getTranslations({ locale, namespace: 'deskQuestion.log' });
  const lines = inOrder(
    events.map((event) => ({ at: event.at, said: said(event), text: event.text })),
    openings.map(({ who: name, at }) => ({ at, said: log('opened', { who: name }), text: null })),
  );
  return (
    <section aria-labelledby="log">
      <h2 id="log" className="text-lg">
        {t('log')}
      </h2>
      <ol className="mt-2 grid gap-2.5 text-sm">
        {lines.reverse().map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows, and is drawn anew whole
          <li key={place}>
            <span className="block">{line.said}</span>
            {line.text && <q className="block">{line.text}</q>}
            <span className="text-ink-soft">
              <Moment locale={locale} at={line.at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
