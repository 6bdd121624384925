import { ClaimHours } from '#components/desk/people/claim-hours.tsx';
import { HeldByAbsentList } from '#components/desk/people/held-by-absent.tsx';
import { MembersLoad } from '#components/desk/people/members-load.tsx';
import { SupportPersonForm } from '#components/desk/people/support-person.tsx';
import { ThemeRests } from '#components/desk/people/theme-rests.tsx';
import { UnfoundWords } from '#components/desk/people/unfound-words.tsx';
import { UnheardAlarms } from '#components/desk/people/unheard-alarms.tsx';
import type { Member } from '#lib/actor.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock } from '#lib/clock.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { unheardAlarms } from '#lib/on-call/unheard-alarms.ts';
import { organisationLoad } from '#lib/organisations/load.ts';
import { ownThemes } from '#lib/organisations/rest-theme.ts';
import { claimHoursHere } from '#lib/organisations/set-claim-hours.ts';
import { supportPerson } from '#lib/organisations/support-person.ts';
import { heldByAbsent } from '#lib/passing-on/clear-claim.ts';
import { FEWEST_VISITORS, unfoundWords } from '#lib/search/finding/unfound-words.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { endAbsenceAction, setAbsenceAction } from './absence-actions.ts';
import {
  claimHoursAction,
  clearClaimAction,
  reassignClaimAction,
  restThemeAction,
  supportPersonAction,
} from './actions.ts';

/** The desk of a coordinator: people and what they carry, never a word of a question. */
export async function PeopleOfMine({ locale, member }: { locale: Locale; member: Member }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const texts = await formTexts(locale);
  const members = await organisationLoad(member);
  return (
    <div className="mt-4 grid gap-8">
      <p className="max-w-text text-lg text-ink-soft">{t('lead.coordinates')}</p>
      <UnheardAlarms locale={locale} alarms={await unheardAlarms(member)} />
      <HeldByAbsentList
        locale={locale}
        texts={texts}
        held={await heldByAbsent(member)}
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
        />
      </section>
      <SupportPersonForm
        locale={locale}
        texts={texts}
        person={await supportPerson(member)}
        members={members}
        save={supportPersonAction}
      />
      <ClaimHours
        locale={locale}
        texts={texts}
        hours={await claimHoursHere(member)}
        set={claimHoursAction}
      />
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
