import type { ReactNode } from 'react';
import { type DeskPage, DeskShell } from '#components/desk/frame/desk-shell.tsx';
import { RoleButton } from '#components/desk/frame/other-roles.tsx';
import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Member } from '#lib/actor.ts';
import type { Membership } from '#lib/auth/load-member.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { actAsAction, signOut } from '../../(staff)/sign-in/actions.ts';

export async function DeskFrame({
  locale,
  alternates,
  member,
  memberships,
  current,
  openId,
  wide,
  children,
}: {
  locale: Locale;
  alternates: Record<Locale, string>;
  member: Member;
  memberships: Membership[];
  current?: DeskPage;
  openId?: string; // the question that stays open in another role
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
      role={t(`roles.${member.role}`)}
      others={await others(locale, member, { memberships, openId })}
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

async function others(
  locale: Locale,
  member: Member,
  { memberships, openId }: { memberships: Membership[]; openId: string | undefined },
) {
  const t = await getTranslations({ locale, namespace: 'deskRoles' });
  const texts = await formTexts(locale);
  return memberships
    .filter(({ id }) => id !== member.id)
    .map((other) => {
      const { id, role, organisationName } = other;
      // Where both are of one organisation, its name stands beside already.
      const elsewhere = organisationName.fi !== member.organisationName.fi;
      const change = t('change', { role: t(`as.${role}`) });
      return (
        <RoleButton
          key={id}
          locale={locale}
          texts={texts}
          actAs={actAsAction}
          role={other}
          openId={openId}
          variant="plain"
        >
          {elsewhere ? `${change}, ${inLocale(organisationName, locale)}` : change}
        </RoleButton>
      );
    });
}
