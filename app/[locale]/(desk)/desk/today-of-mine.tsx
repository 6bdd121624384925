import { FoldOnPhone } from '#components/desk/frame/fold-on-phone.tsx';
import { LoadBar } from '#components/desk/frame/load-bar.tsx';
import { CallsToYou } from '#components/desk/inbox/calls-to-you.tsx';
import { GentleWord } from '#components/desk/inbox/gentle-word.tsx';
import { inboxPath } from '#components/desk/inbox/inbox-address.ts';
import { InboxFilters } from '#components/desk/inbox/inbox-filters.tsx';
import { InboxFound, SearchBusy } from '#components/desk/inbox/inbox-found.tsx';
import { InboxPages } from '#components/desk/inbox/inbox-pages.tsx';
import { InboxSearch } from '#components/desk/inbox/inbox-search.tsx';
import { InboxSections } from '#components/desk/inbox/inbox-sections.tsx';
import { KeysHelp } from '#components/desk/inbox/keys-help.tsx';
import { LiveDesk } from '#components/desk/inbox/live-desk.tsx';
import type { NewsTexts } from '#components/desk/inbox/news-line.ts';
import { WordsToYou } from '#components/desk/inbox/words-to-you.tsx';
import { ReadyToGoOn } from '#components/desk/people/ready-to-go-on.tsx';
import { HowAreYou } from '#components/desk/self/how-are-you.tsx';
import { OwnAbsence } from '#components/desk/self/own-absence.tsx';
import { TalkCard } from '#components/desk/self/talk-card.tsx';
import { Search } from '#components/ui/icons.tsx';
import type { Member } from '#lib/actor.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock } from '#lib/clock.ts';
import { beginWith } from '#lib/desk/begin-with.ts';
import { WHATS } from '#lib/desk/desk-news.ts';
import { SECTION_PAGE } from '#lib/desk/inbox.ts';
import type { DeskDay } from '#lib/desk/open-desk.ts';
import type { InboxChoice } from '#lib/desk/schema.ts';
import { searchInbox } from '#lib/desk/search-inbox.ts';
import { crisisLine } from '#lib/help/helplines.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { isAnswerer, readsOthers } from '#lib/members/policy.ts';
import type { Load } from '#lib/members/room.ts';
import { RISK_NAMES } from '#lib/risk-levels.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { endAbsenceAction, setAbsenceAction } from './absence-actions.ts';
import { checkInAction } from './actions.ts';
import { shortcutsAction } from './self/actions.ts';
import { moveStageAction } from './stage-actions.ts';

type Props = {
  locale: Locale;
  member: Member;
  choice: InboxChoice;
  day: DeskDay;
  elsewhere: boolean; // whether something waits for them in another role
};

export async function TodayOfMine({ locale, member, choice, day, elsewhere }: Props) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const inboxTexts = await getTranslations({ locale, namespace: 'deskInbox' });
  const { inbox, answerer, checkIn, talk, calls } = day;
  const line = crisisLine(locale);
  const calm = !elsewhere && inbox.sections.every(({ count }) => count === 0);
  const whole = !choice.q && !choice.section;
  const begin = whole && !isNarrowed(choice) ? beginWith(inbox) : undefined;
  const first = whole
    ? inbox.sections.filter(({ name, items }) => name === 'acute' && items.length > 0)
    : [];
  return (
    <div className="mt-2 grid gap-4 sm:mt-4 lg:grid-cols-[minmax(0,1fr)_270px] lg:grid-rows-[auto_1fr] lg:gap-x-16">
      {answerer && (
        <aside aria-labelledby="load" className="grid content-start gap-2 lg:col-start-2">
          <h2 id="load" className="text-lg max-lg:sr-only">
            {t('loadTitle')}
          </h2>
          <LoadBar locale={locale} load={inbox.load} />
          <p className="text-sm text-ink-soft max-lg:hidden">{t(loadHint(inbox.load))}</p>
          <GentleWord locale={locale} load={inbox.load} />
          <OwnAbsence
            locale={locale}
            texts={await formTexts(locale)}
            absence={answerer.absence}
            away={inbox.load.away}
            colleagues={answerer.colleagues}
            set={setAbsenceAction}
            end={endAbsenceAction}
          />
        </aside>
      )}
      <div className="grid content-start gap-5 sm:gap-8 lg:col-start-1 lg:row-span-2 lg:row-start-1">
        {first.length > 0 && (
          <InboxSections
            locale={locale}
            inbox={{ ...inbox, sections: first }}
            choice={choice}
            begin={begin}
            {...moment()}
          />
        )}
        {talk && <TalkCard locale={locale} talk={talk} line={line} />}
        {checkIn && (
          <HowAreYou
            locale={locale}
            texts={await formTexts(locale)}
            listener={checkIn.listener}
            line={line}
            keep={checkInAction}
          />
        )}
        <ReadyToGoOn
          locale={locale}
          texts={await formTexts(locale)}
          ready={day.ready}
          move={moveStageAction}
        />
        {calls && <CallsToYou locale={locale} calls={calls} />}
        {whole && (
          <p className="max-w-text text-ink-soft sm:text-lg">
            {t(leadOf(member, { calm, answers: answerer !== null, away: inbox.load.away }))}
          </p>
        )}
        <FoldOnPhone
          label={inboxTexts('tools')}
          icon={<Search size={20} className="shrink-0" />}
          open={isNarrowed(choice)}
        >
          <div className="grid gap-3">
            <InboxSearch locale={locale} q={choice.q} />
            {!choice.q && (
              <InboxFilters
                locale={locale}
                choice={choice}
                facets={inbox.facets}
                themes={await publishedThemes()}
              />
            )}
          </div>
        </FoldOnPhone>
        <LiveDesk
          key={day.seen} // a page made anew has nothing new
          seen={day.seen}
          href={inboxPath(locale, choice)}
          texts={{
            news: await newsTexts(locale),
            show: inboxTexts('live.show'),
            reload: inboxTexts('live.reload'),
          }}
        />
        {choice.q ? (
          <Found locale={locale} member={member} q={choice.q} />
        ) : (
          <InboxSections
            locale={locale}
            inbox={{ ...inbox, sections: inbox.sections.filter((one) => !first.includes(one)) }}
            choice={choice}
            begin={begin}
            {...moment()}
          />
        )}
        {choice.section && !choice.q && (
          <InboxPages
            locale={locale}
            choice={choice}
            pages={Math.ceil((inbox.sections[0]?.count ?? 0) / SECTION_PAGE)}
          />
        )}
        <KeysHelp locale={locale} on={member.shortcuts} change={shortcutsAction} />
      </div>
      {answerer && (
        <div className="lg:col-start-2">
          <WordsToYou locale={locale} words={answerer.words} />
        </div>
      )}
    </div>
  );
}

function loadHint({ away, paused }: Load) {
  if (away) return 'loadHintAway';
  return paused ? 'loadHintPaused' : 'loadHint';
}

type Lead = { calm: boolean; answers: boolean; away: boolean };

function leadOf(member: Member, { calm, answers, away }: Lead) {
  if (!answers && !readsOthers(member)) {
    return isAnswerer(member) ? 'lead.answeringRests' : 'lead.nothing';
  }
  if (answers && away) return 'lead.rests';
  if (calm) return 'calm';
  return answers ? 'lead.answers' : 'lead.reads';
}

async function newsTexts(locale: Locale): Promise<NewsTexts> {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const live = await getTranslations({ locale, namespace: 'deskInbox.live' });
  const what = WHATS.map((one) => [one, live.raw(`what.${one}`)]);
  return {
    what: Object.fromEntries(what),
    risk: RISK_NAMES.map((level) => (level === 'none' ? '' : t(`riskChip.${level}`))),
    urgent: t('urgent'),
    some: live('some'),
    more: live.raw('more'),
  };
}

function isNarrowed({ q, theme, language, concern }: InboxChoice): boolean {
  return [q, theme, language, concern].some(Boolean);
}

async function Found({ locale, member, q }: { locale: Locale; member: Member; q: string }) {
  const found = await searchInbox(member, q);
  if (!found) return <SearchBusy locale={locale} />;
  return <InboxFound locale={locale} q={q} found={found} {...moment()} />;
}

function moment() {
  const now = clock.now();
  return { now, today: finnishDay(now) };
}
