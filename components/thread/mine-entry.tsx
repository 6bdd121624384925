import { Card } from '#components/ui/card.tsx';
import { Chip } from '#components/ui/chip.tsx';
import { Day } from '#components/ui/day.tsx';
import { promisedDate } from '#lib/i18n/promised-date.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { WAITING } from '#lib/questions/schema.ts';
import type { OwnThing } from '#lib/thread/own-things.ts';
import { promiseWords, stateOf } from './state-of.ts';

/** One of the questions that a key opens: where it is, what is new, and the promised day while it waits. */
export async function MineEntry({
  locale,
  thing: { thread, isNew },
  href,
  late,
}: {
  locale: Locale;
  thing: OwnThing;
  href: string;
  late: boolean; // the promised day has passed
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  const mine = await getTranslations({ locale, namespace: 'mine' });
  return (
    <Card as="li" className="grid gap-2 p-5">
      <h2 className="text-lg" lang={thread.language}>
        <a href={href} dir="auto" className="inline-flex min-h-11 items-center wrap-anywhere">
          {thread.title}
        </a>
      </h2>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
        <span>{thread.themeName[locale]}&nbsp;·</span>
        <Day locale={locale} date={thread.receivedAt} />
      </p>
      {(isNew || thread.proposal) && (
        <p className="flex flex-wrap gap-2">
          {isNew && <Chip tone="pine">{mine('new')}</Chip>}
          {thread.proposal && <Chip tone="apricot">{t('proposal.heading')}</Chip>}
        </p>
      )}
      <p>{t(`states.${stateOf(thread)}`)}</p>
      {WAITING.includes(thread.status) && (
        <p>
          {t.rich(promiseWords(thread, late), {
            date: () => <strong>{promisedDate(locale, thread.promisedOn)}</strong>,
          })}
        </p>
      )}
    </Card>
  );
}
