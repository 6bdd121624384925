import type { FormTexts } from '#components/forms/action-form.tsx';
import { Chip } from '#components/ui/chip.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { MemberLoad } from '#lib/organisations/load.ts';
import type { StagesSeen } from '#lib/passing-on/stages-seen.ts';
import type { FormAction } from '../frame/form-basics.ts';
import { LoadBar } from '../frame/load-bar.tsx';
import { AbsenceForms, breakDays } from './absence.tsx';
import { StageForms } from './stage-forms.tsx';
import { StageWords } from './stage-words.tsx';

export async function MembersLoad({
  locale,
  texts,
  members,
  setBreak,
  endBreak,
  stages,
  moveStage,
}: {
  locale: Locale;
  texts: FormTexts;
  members: MemberLoad[];
  setBreak: FormAction;
  endBreak: FormAction;
  stages: StagesSeen[];
  moveStage: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const of = await getTranslations({ locale, namespace: 'deskStages' });
  const absence = await getTranslations({ locale, namespace: 'deskClaims.absence' });
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {members.map((member) => (
        <li
          key={member.id}
          className="grid content-start gap-3 rounded-card border border-line bg-surface p-5"
        >
          <div>
            <h3>{member.displayName}</h3>
            <p className="text-sm text-ink-soft">
              <span>{t(`roles.${member.role}`)}</span>
              <StageWords
                locale={locale}
                seen={stages.find(({ memberId }) => memberId === member.id)}
              />
            </p>
          </div>
          {member.absence && (
            <p>
              <Chip tone="apricot">
                {absence(member.load.away ? 'away' : 'coming', breakDays(locale, member.absence))}
              </Chip>
            </p>
          )}
          {member.answers && (
            <>
              <LoadBar locale={locale} load={member.load} />
              <details>
                <summary className="inline-flex min-h-11 items-center text-sm text-pine underline">
                  {absence('of', { who: member.displayName })}
                </summary>
                <p className="pb-3 text-sm text-ink-soft">{absence('ofLead')}</p>
                <AbsenceForms
                  locale={locale}
                  texts={texts}
                  of={member.absence}
                  memberId={member.id}
                  set={setBreak}
                  end={endBreak}
                />
              </details>
            </>
          )}
          {stages
            .filter(
              ({ memberId, capabilities }) => memberId === member.id && capabilities.length > 0,
            )
            .map((seen) => (
              <details key={seen.memberId}>
                <summary className="inline-flex min-h-11 items-center text-sm text-pine underline">
                  {of('of', { who: member.displayName })}
                </summary>
                <p className="pb-3 text-sm text-ink-soft">{of('lead')}</p>
                <StageForms locale={locale} texts={texts} seen={seen} move={moveStage} />
              </details>
            ))}
        </li>
      ))}
    </ul>
  );
}
