import { TriangleAlert } from '#components/ui/icons.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Inbox } from '#lib/questions/inbox.ts';
import { InboxEntry } from './inbox-entry.tsx';

// Beside an open question the list only reminds; the whole of it is one press away.
const BESIDE = 6;
const ACUTE = 'rounded-card border-2 border-alert bg-alert-soft p-4';

/** The inbox: what needs this member, section by section, with a kind word where nothing does. */
export async function InboxSections({
  locale,
  inbox,
  today,
  now,
  openId,
}: {
  locale: Locale;
  inbox: Inbox;
  today: Date;
  now: Date;
  /** The question that stands open beside the list; without one the list is the page. */
  openId?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const shown = inbox.sections.filter(
    ({ name, items }) => items.length > 0 || (!openId && name !== 'acute'),
  );
  return (
    <div className={openId ? 'grid gap-6' : 'grid gap-10'}>
      {shown.map(({ name, items }) => (
        <section
          key={name}
          aria-labelledby={`section-${name}`}
          className={name === 'acute' ? ACUTE : undefined}
        >
          <h2
            id={`section-${name}`}
            className={
              openId ? 'font-sans text-base font-semibold tracking-normal text-ink-soft' : 'text-xl'
            }
          >
            {name === 'acute' && (
              <TriangleAlert
                aria-hidden
                size={22}
                strokeWidth={1.75}
                className="mr-2 inline text-alert"
              />
            )}
            {t(`sections.${name}.title`)}
            {items.length > 0 && (
              <span className="font-sans font-normal text-ink-soft"> · {items.length}</span>
            )}
          </h2>
          {name === 'acute' && <p className={openId ? 'mt-1 text-sm' : 'mt-1'}>{t('acuteHint')}</p>}
          {items.length === 0 ? (
            <p className="mt-2 max-w-text text-ink-soft">{t(`sections.${name}.empty`)}</p>
          ) : (
            <ul
              className={
                openId
                  ? '-mx-3.5 mt-1 grid'
                  : 'mt-3 divide-y divide-line overflow-hidden rounded-card border border-line bg-surface'
              }
            >
              {items.slice(0, openId ? BESIDE : undefined).map((item) => (
                <InboxEntry
                  key={item.id}
                  locale={locale}
                  item={item}
                  today={today}
                  now={now}
                  beside={openId !== undefined}
                  open={item.id === openId}
                />
              ))}
            </ul>
          )}
          {openId && items.length > BESIDE && (
            <a
              href={`${pathFor(locale, 'desk')}#section-${name}`}
              className="inline-flex min-h-11 items-center text-sm"
            >
              {t('allOf', { count: items.length })}
            </a>
          )}
        </section>
      ))}
    </div>
  );
}
