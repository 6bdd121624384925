import { ClaimHours } from '#components/desk/people/claim-hours.tsx';
import { HeldByAbsentList } from '#components/desk/people/held-by-absent.tsx';
import { MembersLoad } from '#components/desk/people/members-load.tsx';
import { OverdueList } from '#components/desk/people/overdue-list.tsx';
import { SupportPersonForm } from '#components/desk/people/support-person.tsx';
import { ThemeRests } from '#components/desk/people/theme-rests.tsx';
import { UnfoundWords } from '#components/desk/people/unfound-words.tsx';
import { finnishDay } from '#lib/calendar.ts';
import { clock } from '#lib/clock.ts';
import type { DeskPeople } from '#lib/desk/open-desk.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { FEWEST_VISITORS } from '#lib/search/unfound-words.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { endAbsenceAction, setAbsenceAction } from './absence-actions.ts';
import {
  askToAnswerAction,
  claimHoursAction,
  clearClaimAction,
  promiseAnewAction,
  reassignClaimAction,
  restThemeAction,
  supportPersonAction,
} from './actions.ts';
import { moveStageAction } from './stage-actions.ts';

/** The desk of a coordinator: people and what they carry, never a word of a question. */
export async function PeopleOfMine({ locale, people }: { locale: Locale; people: DeskPeople }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const texts = await formTexts(locale);
  const { members, held, support, hours, unfound, themes } = people;
  return (
    <div className="mt-4 grid gap-8">
      <p className="max-w-text text-lg text-ink-soft">{t('lead.coordinates')}</p>
      <OverdueList
        locale={locale}
        texts={texts}
        overdue={people.overdue}
        today={finnishDay(clock.now())}
        promise={promiseAnewAction}
        ask={askToAnswerAction}
      />
      <HeldByAbsentList
        locale={locale}
        texts={texts}
        held={held}
        today={finnishDay(clock.now())}
        clear={clearClaimAction}
        move={reassignClaimAction}
      />
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
        <MembersLoad
          locale={locale}
          texts={texts}
          members={members}
          setBreak={setAbsenceAction}
          endBreak={endAbsenceAction}
          stages={people.stages}
          moveStage={moveStageAction}
        />
      </section>
      <SupportPersonForm
        locale={locale}
        texts={texts}
        person={support}
        members={members}
        save={supportPersonAction}
      />
      <ClaimHours locale={locale} texts={texts} hours={hours} set={claimHoursAction} />
      <UnfoundWords
        locale={locale}
        unfound={unfound}
        fewest={FEWEST_VISITORS}
        themes={await publishedThemes()}
      />
      <ThemeRests locale={locale} themes={themes} rest={restThemeAction} />
    </div>
  );
}
