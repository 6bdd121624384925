import { TriangleAlert } from '#components/ui/icons.tsx';
import type { Inbox, InboxSection } from '#lib/desk/inbox.ts';
import type { InboxChoice, SectionName } from '#lib/desk/schema.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { inboxPath } from './inbox-address.ts';
import { InboxEntry } from './inbox-entry.tsx';

const ACUTE = 'rounded-card border-2 border-alert bg-alert-soft p-4';
// What says something also when nothing stands in it; the others are simply not there.
const KEPT_EMPTY = ['mine', 'received', 'review', 'publish', 'pool'] as const;
const keptEmpty = (name: SectionName) => KEPT_EMPTY.find((one) => one === name);
const OFFERED: readonly SectionName[] = ['pool', 'others'];
const LIST = 'mt-3 divide-y divide-line overflow-hidden rounded-card border border-line bg-surface';

type Moment = { today: Date; now: Date };

/** The inbox: what needs this member, section by section, with a kind word where nothing does. */
export async function InboxSections({
  locale,
  inbox,
  choice = {},
  openId,
  begin,
  ...moment
}: Moment & {
  locale: Locale;
  inbox: Inbox;
  choice?: Partial<InboxChoice>;
  /** The question that stands open beside the list; without one the list is the page. */
  openId?: string;
  begin?: string; // the question to take first, where that is pointed out
}) {
  const hold = inbox.sections.filter(({ name }) => HOLDING.includes(name));
  const holdsSome = hold.some(({ items }) => items.length > 0);
  const { away, paused } = inbox.load;
  const shown = inbox.sections.filter(
    ({ name, items }) =>
      // What may not be taken is not on offer.
      !((away || paused) && OFFERED.includes(name)) &&
      (items.length > 0 || (!openId && keptEmpty(name) && !(name === 'mine' && holdsSome))),
  );
  return (
    <div className={openId ? 'grid gap-6' : 'grid gap-10'}>
      {shown.map((section) => (
        <OneSection
          key={section.name}
          locale={locale}
          section={section}
          choice={choice}
          openId={openId}
          begin={begin}
          rests={away || paused}
          {...moment}
        />
      ))}
    </div>
  );
}

const HOLDING = ['offered', 'expiring', 'followUps', 'sentBack', 'mine'];

async function OneSection({
  locale,
  section: { name, count, items },
  choice,
  openId,
  begin,
  rests,
  today,
  now,
}: Moment & {
  locale: Locale;
  section: InboxSection;
  choice: Partial<InboxChoice>;
  openId?: string;
  begin: string | undefined;
  rests: boolean; // takes nothing new
}) {
  const t = await getTranslations({ locale, namespace: 'deskInbox' });
  const beside = openId !== undefined;
  const empty = keptEmpty(name);
  const alone = choice.section === name;
  const more = count > items.length && !alone;
  return (
    <section aria-labelledby={`section-${name}`} className={name === 'acute' ? ACUTE : undefined}>
      <h2
        id={`section-${name}`}
        className={
          beside ? 'font-sans text-base font-semibold tracking-normal text-ink-soft' : 'text-xl'
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
        <span>{t(`sections.${name}.title`)}</span>
        {count > 0 && <span className="font-sans font-normal text-ink-soft"> · {count}</span>}
      </h2>
      {(name === 'acute' || (name === 'others' && !beside)) && (
        <p className={beside ? 'mt-1 text-sm' : 'mt-1 max-w-text text-ink-soft'}>
          {t(`sections.${name}.hint`)}
        </p>
      )}
      {items.length === 0 ? (
        empty && (
          <p className="mt-2 max-w-text text-ink-soft">
            {t(empty === 'mine' && rests ? 'sections.mine.emptyAway' : `sections.${empty}.empty`)}
          </p>
        )
      ) : (
        <ul className={beside ? '-mx-3.5 mt-1 grid' : LIST}>
          {items.map((item) => (
            <InboxEntry
              key={item.id}
              locale={locale}
              item={item}
              today={today}
              now={now}
              beside={beside}
              open={item.id === openId}
              next={item.id === begin ? t(HOLDING.includes(name) ? 'goOn' : 'begin') : undefined}
            />
          ))}
        </ul>
      )}
      {more && (
        <a
          href={inboxPath(locale, { ...choice, section: name })}
          className={`inline-flex min-h-11 items-center ${beside ? 'text-sm' : 'mt-1'}`}
        >
          {t('allOf', { count })}
        </a>
      )}
    </section>
  );
}
