import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { StagesSeen } from '#lib/passing-on/stages-seen.ts';
import type { FormAction } from '../frame/form-basics.ts';

/** Whom a professional may let go on: their press, and why they trust them. Nothing where there is nobody. */
export async function ReadyToGoOn({
  locale,
  texts,
  ready,
  move,
}: {
  locale: Locale;
  texts: FormTexts;
  ready: StagesSeen[];
  move: FormAction;
}) {
  if (ready.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'deskStages' });
  const presses = ready.flatMap(({ capabilities, ...person }) =>
    capabilities.flatMap(({ capability, stage, moves }) =>
      moves.map(({ name }) => ({ ...person, capability, stage, name })),
    ),
  );
  return (
    <details className="max-w-form">
      <summary className="inline-flex min-h-11 items-center font-semibold text-pine underline">
        {t('presses', { count: ready.length })}
      </summary>
      <p className="pb-3 text-ink-soft">{t('pressesLead')}</p>
      <ul className="grid gap-4">
        {presses.map(({ memberId, displayName, approved, capability, stage, name }) => (
          <li
            key={`${memberId} ${capability}`}
            className="grid gap-3 rounded-card border border-line bg-surface p-5"
          >
            <div>
              <h3>{displayName}</h3>
              <p className="text-sm text-ink-soft">
                <span>
                  {t('stands', {
                    capability: t(`capabilities.${capability}`),
                    stage: t(`stages.${stage ?? 'none'}`),
                  })}
                </span>
                {capability === 'answer' && <span> · {t('given', { count: approved })}</span>}
              </p>
            </div>
            <ActionForm action={move} locale={locale} texts={texts} className="grid gap-3">
              <input type="hidden" name="memberId" value={memberId} />
              <input type="hidden" name="capability" value={capability} />
              <input type="hidden" name="move" value={name} />
              <FormTextArea
                id={`reasons-${capability}-${memberId}`}
                name="reasons"
                label={t('why')}
                hint={t('whyHint')}
                rows={2}
                className="min-h-20"
              />
              <div>
                <SubmitButton variant="quiet">{t(`moves.${name}`)}</SubmitButton>
              </div>
            </ActionForm>
          </li>
        ))}
      </ul>
    </details>
  );
}
