import { Marked } from '#components/questions/marked.tsx';
import type { InboxSearchResult } from '#lib/desk/search-inbox.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { inboxPath } from './inbox-address.ts';
import { InboxEntry } from './inbox-entry.tsx';

export async function InboxFound({
  locale,
  q,
  found: { items, complete, newest },
  today,
  now,
}: {
  locale: Locale;
  q: string;
  found: InboxSearchResult;
  today: Date;
  now: Date;
}) {
  const t = await getTranslations({ locale, namespace: 'deskInbox' });
  return (
    <section aria-labelledby="found" className="grid gap-3">
      <h2 id="found" className="text-xl">
        {t('search.found', { q, count: items.length })}
      </h2>
      {newest !== null && (
        <p className="max-w-text text-ink-soft">{t('search.newest', { count: newest })}</p>
      )}
      {!complete && newest === null && (
        <p className="max-w-text text-ink-soft">{t('search.more')}</p>
      )}
      {items.length === 0 && (
        <p className="max-w-text text-ink-soft">
          {t(complete ? 'search.none' : 'search.noneNewest')}
        </p>
      )}
      {items.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {items.map((item) => (
            <InboxEntry key={item.id} locale={locale} item={item} today={today} now={now}>
              <p lang={item.language} className="text-sm text-ink-soft">
                <Marked text={item.excerpt} marks={item.marks} />
              </p>
            </InboxEntry>
          ))}
        </ul>
      )}
      <a href={inboxPath(locale, {})} className="inline-flex min-h-11 items-center">
        {t('whole')}
      </a>
    </section>
  );
}

/** Searches of the same person go on already: this one was not begun. */
export async function SearchBusy({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'deskInbox' });
  return (
    <section aria-labelledby="found" className="grid gap-3">
      <h2 id="found" className="text-xl">
        {t('search.busy')}
      </h2>
      <p className="max-w-text text-ink-soft">{t('search.busyHelp')}</p>
      <a href={inboxPath(locale, {})} className="inline-flex min-h-11 items-center">
        {t('whole')}
      </a>
    </section>
  );
}
