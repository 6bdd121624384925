import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormSelect, FormTextArea } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Day } from '#components/ui/day.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ENOUGH } from '#lib/members/schema.ts';
import type { CapabilitySeen, StagesSeen } from '#lib/passing-on/stages-seen.ts';
import type { FormAction } from '../frame/form-basics.ts';
import { StageHistory } from './stage-history.tsx';

type Props = {
  locale: Locale;
  texts: FormTexts;
  seen: StagesSeen;
  own?: boolean; // one's own stages: nobody asks why
  move: FormAction;
};

/** How far somebody has come with what they do, and what their reader may move, each with the sentence that says why not. */
export async function StageForms({ seen, ...props }: Props) {
  return (
    <div className="grid gap-4">
      <ul className="grid gap-4">
        {seen.capabilities.map((one) => (
          <li key={one.capability} className="grid gap-2">
            <OneCapability {...props} seen={seen} one={one} />
          </li>
        ))}
      </ul>
      <StageHistory locale={props.locale} moved={seen.moved} />
    </div>
  );
}

async function OneCapability({
  locale,
  texts,
  seen,
  own = false,
  move,
  one,
}: Props & { one: CapabilitySeen }) {
  const t = await getTranslations({ locale, namespace: 'deskStages' });
  const { capability, stage, since, by, moves } = one;
  const open = moves.filter(({ closed }) => closed === null);
  const pressed = !own && stage === 'reviewed' && capability === 'answer';
  return (
    <>
      <div>
        <p className="font-semibold first-letter:uppercase">
          {t('stands', {
            capability: t(`capabilities.${capability}`),
            stage: t(`stages.${stage ?? 'none'}`),
          })}
        </p>
        {since && (
          <p className="text-sm text-ink-soft">
            <Since locale={locale} at={since} by={by} />
            {capability === 'answer' && <span> · {t('given', { count: seen.approved })}</span>}
          </p>
        )}
      </div>
      {moves.map(
        ({ name, closed }) =>
          closed && (
            <p key={name} className="text-sm text-ink-soft">
              {t(`gates.${closed}`, { some: ENOUGH.some, many: ENOUGH.many })}
            </p>
          ),
      )}
      {pressed && <p className="text-sm text-ink-soft">{t('press')}</p>}
      {open.length > 0 && (
        <ActionForm action={move} locale={locale} texts={texts} className="grid gap-3">
          {!own && <input type="hidden" name="memberId" value={seen.memberId} />}
          <input type="hidden" name="capability" value={capability} />
          <FormSelect
            id={`move-${capability}-${seen.memberId}`}
            name="move"
            label={t('move')}
            options={[
              { value: '', label: t('choose') },
              ...open.map(({ name }) => ({ value: name, label: t(`moves.${name}`) })),
            ]}
          />
          <FormTextArea
            id={`reasons-${capability}-${seen.memberId}`}
            name="reasons"
            label={t('why')}
            hint={t(own ? 'ownWhyHint' : 'whyHint')}
            optional={own}
            rows={2}
            className="min-h-20"
          />
          <div>
            <SubmitButton variant="quiet">{t(own ? 'ownSave' : 'save')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </>
  );
}

async function Since({ locale, at, by }: { locale: Locale; at: Date; by: string | null }) {
  const t = await getTranslations({ locale, namespace: 'deskStages' });
  const day = () => <Day locale={locale} date={at} />;
  return by ? t.rich('sinceBy', { day, who: by }) : t.rich('since', { day });
}
