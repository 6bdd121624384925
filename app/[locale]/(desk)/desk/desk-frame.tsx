import type { ReactNode } from 'react';
import { type DeskPage, DeskShell } from '#components/desk/frame/desk-shell.tsx';
import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Member } from '#lib/actor.ts';
import type { Membership } from '#lib/auth/load-member.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { actAsAction, signOut } from '../../(staff)/sign-in/actions.ts';

/** The desk around its pages, with the way out of it. */
export async function DeskFrame({
  locale,
  alternates,
  member,
  memberships,
  current,
  wide,
  children,
}: {
  locale: Locale;
  alternates: Record<Locale, string>;
  member: Member;
  memberships: Membership[];
  current?: DeskPage;
  wide?: boolean;
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  return (
    <DeskShell
      locale={locale}
      alternates={alternates}
      displayName={member.displayName}
      current={current}
      wide={wide}
      organisationName={inLocale(member.organisationName, locale)}
      others={await others(locale, member, memberships)}
      signOut={
        <ActionForm action={signOut} locale={locale} texts={await formTexts(locale)}>
          <SubmitButton variant="plain" className="-mr-3" pendingText={t('signingOut')}>
            {t('signOut')}
          </SubmitButton>
        </ActionForm>
      }
    >
      {children}
    </DeskShell>
  );
}

/** Buttons with which a person of several roles changes from one to another. */
async function others(locale: Locale, member: Member, memberships: Membership[]) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const texts = await formTexts(locale);
  return memberships
    .filter(({ id }) => id !== member.id)
    .map(({ id, role, organisationName }) => (
      <ActionForm key={id} action={actAsAction} locale={locale} texts={texts}>
        <input type="hidden" name="memberId" value={id} />
        <SubmitButton variant="plain">
          {t('actAs', {
            role: `${t(`roles.${role}`)}, ${inLocale(organisationName, locale)}`,
          })}
        </SubmitButton>
      </ActionForm>
    ));
}
