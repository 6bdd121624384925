import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Membership } from '#lib/auth/load-member.ts';
import type { RoleWaiting, RoleWay } from '#lib/desk/other-roles.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from './form-basics.ts';

type Props = { locale: Locale; texts: FormTexts; actAs: FormAction };

/** A button with which a person goes on in another role of theirs, with the question that is open. */
export function RoleButton({
  locale,
  texts,
  actAs,
  role,
  openId,
  variant = 'quiet',
  children,
}: Props & {
  role: Membership;
  openId?: string;
  variant?: 'quiet' | 'plain';
  children: string;
}) {
  return (
    <ActionForm action={actAs} locale={locale} texts={texts}>
      <input type="hidden" name="memberId" value={role.id} />
      {openId && <input type="hidden" name="questionId" value={openId} />}
      <SubmitButton variant={variant}>{children}</SubmitButton>
    </ActionForm>
  );
}

/** What somebody may do with this question in another role of theirs, where it is needed. */
export async function OtherRoleWays({
  ways,
  openId,
  ...basics
}: Props & { ways: RoleWay[]; openId: string }) {
  const t = await getTranslations({ locale: basics.locale, namespace: 'deskRoles' });
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="other-roles" className="grid gap-3">
      <h2 id="other-roles" className="text-lg">
        {t('title')}
      </h2>
      {ways.map(({ role, way }) => (
        <div key={role.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <RoleButton {...basics} role={role} openId={openId}>
            {t(`ways.${way}`, { role: t(`as.${role.role}`) })}
          </RoleButton>
          <span className="text-sm text-ink-soft">
            {inLocale(role.organisationName, basics.locale)}
          </span>
        </div>
      ))}
    </section>
  );
}

/** What waits for somebody in their other roles, beside what waits here. */
export async function OtherRolesWaiting({
  waiting,
  ...basics
}: Props & { waiting: RoleWaiting[] }) {
  const t = await getTranslations({ locale: basics.locale, namespace: 'deskRoles' });
  if (waiting.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {waiting.map(({ role, count, acute }) => (
        <li
          key={role.id}
          data-chip
          className={`flex flex-wrap items-center gap-x-4 gap-y-1 rounded-card px-4.5 py-2 ${acute > 0 ? 'bg-alert-soft' : 'bg-pine-soft'}`}
        >
          <span>
            <span>{t('waiting', { role: t(`as.${role.role}`), count })} </span>
            {acute > 0 && <b className="text-alert">{t('acute', { count: acute })} </b>}
            <span className="text-sm text-ink-soft">
              {inLocale(role.organisationName, basics.locale)}
            </span>
          </span>
          <RoleButton {...basics} role={role}>
            {t('goOn', { role: t(`as.${role.role}`) })}
          </RoleButton>
        </li>
      ))}
    </ul>
  );
}
