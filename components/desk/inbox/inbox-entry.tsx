import type { ReactNode } from 'react';
import { Chip } from '#components/ui/chip.tsx';
import { warnHoursOf } from '#lib/claims/schema.ts';
import type { InboxItem } from '#lib/desk/inbox.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ConcernChips } from '../frame/concern-chips.tsx';
import { Due } from '../frame/due.tsx';

// messages: deskInbox.who.*
const HOUR = 3_600_000;

const BESIDE = 'rounded-card border px-3.5 py-2.5 has-[a:hover]:bg-surface';
const ROW =
  'items-center gap-x-6 px-4 py-3.5 has-[a:hover]:bg-pine-soft has-[a:focus-visible]:bg-pine-soft sm:grid-cols-[minmax(0,1fr)_auto] sm:px-5';

function look(beside: boolean, open: boolean): string {
  if (!beside) return ROW;
  return `${BESIDE} ${open ? 'border-line bg-surface' : 'border-transparent'}`;
}

export async function InboxEntry({
  locale,
  item,
  today,
  now,
  beside = false,
  open = false,
  next,
  children,
}: {
  locale: Locale;
  item: InboxItem;
  today: Date;
  now: Date;
  beside?: boolean; // whether the list stands beside an open question, where there is less room
  open?: boolean; // whether it is the question that stands open beside the list
  next?: string; // what says that it is the one to take first
  children?: ReactNode; // what else there is to say of it, below its title
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const inbox = await getTranslations({ locale, namespace: 'deskInbox' });
  const hours = item.claimExpiresAt
    ? Math.max(1, Math.ceil((item.claimExpiresAt.getTime() - now.getTime()) / HOUR))
    : null;
  const lastHours = item.status === 'claimed' && hours !== null && hours <= warnHoursOf(item.risk);
  const about = [
    inLocale(item.themeName, locale),
    item.foreign && item.language !== locale && t(`language.${item.language}`),
  ];
  return (
    <li className={`relative grid gap-1 ${look(beside, open)}`}>
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
          {next && <Chip tone="pine">{next}</Chip>}
          <ConcernChips locale={locale} risk={item.risk} urgent={item.urgent} />
          {item.wish && <Chip tone="apricot">{inbox('wish')}</Chip>}
          <span>{about.filter(Boolean).join(' · ')}</span>
          {item.who && <span>· {inbox(`who.${item.who.does}`, { who: item.who.name })}</span>}
        </p>
        <h3 className="text-base leading-snug">
          <a
            data-inbox-entry
            href={pathFor(locale, 'deskQuestion', { id: item.id })}
            lang={item.title ? item.language : undefined}
            dir="auto"
            aria-current={open ? 'page' : undefined}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {item.title || t('untitled')}
          </a>
        </h3>
        {item.comment && !open && (
          <p className="text-sm text-ink-soft">
            {item.comment.reviewer}: {item.comment.text}
          </p>
        )}
        {children}
      </div>
      {item.status !== 'answered' && item.status !== 'closed' && (
        <p className={`text-sm text-ink-soft ${lastHours ? 'font-semibold text-ink' : ''}`}>
          {lastHours ? (
            t('due.returns', { hours })
          ) : (
            <Due
              locale={locale}
              promisedOn={item.promisedOn}
              today={today}
              atOnce={item.atOnce}
              passed={item.calledAt ? now.getTime() - item.calledAt.getTime() : undefined}
            />
          )}
        </p>
      )}
    </li>
  );
}
