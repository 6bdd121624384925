import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/frame/done-notice.tsx';
import { OtherRolesWaiting } from '#components/desk/frame/other-roles.tsx';
import { SharedCheckIns } from '#components/desk/people/check-ins.tsx';
import { UnheardAlarms } from '#components/desk/people/unheard-alarms.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { requireMember } from '#lib/auth/session.ts';
import { takeDoneWord } from '#lib/desk/done-words.ts';
import { openDesk } from '#lib/desk/open-desk.ts';
import { waitingInOtherRoles } from '#lib/desk/other-roles.ts';
import { inboxChoiceSchema } from '#lib/desk/schema.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { actAsAction } from '../../(staff)/sign-in/actions.ts';
import { guardedPage } from '../../guarded.tsx';
import { heardCheckInAction } from './actions.ts';
import { DeskFrame } from './desk-frame.tsx';
import { PeopleOfMine } from './people-of-mine.tsx';
import { claimAction } from './questions/[id]/actions.ts';
import { TodayOfMine } from './today-of-mine.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/desk'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'desk' });
  return { title: t('title'), robots: { index: false } };
}

export default guardedPage(async ({ params, searchParams }: PageProps<'/[locale]/desk'>) => {
  const locale = await pageLocale(params);
  const member = await requireMember(locale);
  const query = await searchParams;
  const choice = inboxChoiceSchema.parse(query);
  const word = await takeDoneWord(member, query.done);
  const { memberships, checkIns, people, day } = await openDesk(member, choice);
  const waiting = memberships.length > 1 ? await waitingInOtherRoles(member) : [];
  const t = await getTranslations({ locale, namespace: 'desk' });
  return (
    <DeskFrame
      locale={locale}
      alternates={alternatesFor('desk')}
      member={member}
      memberships={memberships}
      current="desk"
    >
      <main id={MAIN_ID} tabIndex={-1} className="wrap py-5 sm:py-10">
        <h1>{t('hello', { name: member.displayName })}</h1>
        <div className="mt-4 empty:hidden">
          <DoneNotice locale={locale} word={word} take={claimAction} />
        </div>
        <div className="mt-4 empty:hidden">
          <OtherRolesWaiting
            locale={locale}
            texts={await formTexts(locale)}
            actAs={actAsAction}
            waiting={waiting}
          />
        </div>
        {people && (
          <div className="mt-4 empty:hidden">
            <UnheardAlarms locale={locale} alarms={people.unheard} />
          </div>
        )}
        <SharedCheckIns
          locale={locale}
          texts={await formTexts(locale)}
          checkIns={checkIns}
          change={heardCheckInAction}
        />
        {people && <PeopleOfMine locale={locale} people={people} />}
        {day && (
          <TodayOfMine
            locale={locale}
            member={member}
            choice={choice}
            day={day}
            elsewhere={waiting.length > 0}
          />
        )}
      </main>
    </DeskFrame>
  );
});
