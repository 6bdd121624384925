import type { Metadata } from 'next';
import { CallsToYou } from '#components/desk/calls-to-you.tsx';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { InboxSections } from '#components/desk/inbox-sections.tsx';
import { LoadBar } from '#components/desk/load-bar.tsx';
import { MembersLoad } from '#components/desk/members-load.tsx';
import { ThemeRests } from '#components/desk/theme-rests.tsx';
import { UnfoundWords } from '#components/desk/unfound-words.tsx';
import { WordsToYou } from '#components/desk/words-to-you.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { wordsToAnswerer } from '#lib/answers/words-to-answerer.ts';
import type { Member } from '#lib/auth/actor.ts';
import { requireMember } from '#lib/auth/session.ts';
import { clock } from '#lib/clock.ts';
import { callsTo } from '#lib/consult/calls.ts';
import { finnishDay } from '#lib/finnish-calendar.ts';
import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { organisationLoad } from '#lib/organisations/load.ts';
import { ownThemes } from '#lib/organisations/rest-theme.ts';
import { inboxOf } from '#lib/questions/inbox.ts';
import { FEWEST_VISITORS, unfoundWords } from '#lib/search/unfound-words.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { guardedPage } from '../../guarded.tsx';
import { restThemeAction } from './actions.ts';
import { DeskFrame } from './desk-frame.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/desk'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'desk' });
  return { title: t('title'), robots: { index: false } };
}

export default guardedPage(async ({ params, searchParams }: PageProps<'/[locale]/desk'>) => {
  const locale = await pageLocale(params);
  const member = await requireMember(locale);
  const { done } = await searchParams;
  const t = await getTranslations({ locale, namespace: 'desk' });
  const Content = member.role === 'coordinator' ? PeopleOfMine : TodayOfMine;
  return (
    <DeskFrame locale={locale} alternates={alternatesFor('desk')} member={member}>
      <main id={MAIN_ID} tabIndex={-1} className="wrap py-8 sm:py-10">
        <h1>{t('hello', { name: member.displayName })}</h1>
        <div className="mt-4 empty:hidden">
          <DoneNotice locale={locale} done={done} />
        </div>
        <Content locale={locale} member={member} />
      </main>
    </DeskFrame>
  );
});

async function TodayOfMine({ locale, member }: { locale: Locale; member: Member }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const inbox = await inboxOf(member);
  const now = clock.now();
  const answers = member.role === 'volunteer' || member.role === 'professional';
  const calm = inbox.sections.every(({ items }) => items.length === 0);
  return (
    <div className="mt-4 grid gap-10 lg:grid-cols-[1fr_270px] lg:gap-16">
      <div className="grid content-start gap-8">
        <p className="max-w-text text-lg text-ink-soft">
          {t(calm ? 'calm' : `lead.${answers ? 'answers' : 'reads'}`)}
        </p>
        <CallsToYou locale={locale} calls={await callsTo(member)} />
        <InboxSections locale={locale} inbox={inbox} today={finnishDay(now)} now={now} />
      </div>
      {answers && (
        <aside
          aria-labelledby="load"
          className="order-first grid content-start gap-2 lg:order-none"
        >
          <h2 id="load" className="text-lg">
            {t('loadTitle')}
          </h2>
          <LoadBar locale={locale} held={inbox.claims.held} limit={inbox.claims.limit} />
          <p className="text-sm text-ink-soft max-lg:hidden">{t('loadHint')}</p>
          <WordsToYou locale={locale} words={await wordsToAnswerer(member)} />
        </aside>
      )}
    </div>
  );
}

async function PeopleOfMine({ locale, member }: { locale: Locale; member: Member }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  return (
    <div className="mt-4 grid gap-8">
      <p className="max-w-text text-lg text-ink-soft">{t('lead.coordinates')}</p>
      <a
        href={pathFor(locale, 'deskOrganisation')}
        className="inline-flex min-h-11 items-center justify-self-start font-semibold"
      >
        {t('organisationPage')}
      </a>
      <section aria-labelledby="people">
        <h2 id="people" className="mb-4 text-xl">
          {t('people')}
        </h2>
        <MembersLoad locale={locale} members={await organisationLoad(member)} />
      </section>
      <UnfoundWords
        locale={locale}
        unfound={await unfoundWords(member)}
        fewest={FEWEST_VISITORS}
        themes={await publishedThemes()}
      />
      <ThemeRests locale={locale} themes={await ownThemes(member)} rest={restThemeAction} />
    </div>
  );
}
