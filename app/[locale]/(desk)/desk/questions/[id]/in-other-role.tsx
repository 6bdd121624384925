import { OtherRoleWays } from '#components/desk/frame/other-roles.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import type { Member } from '#lib/actor.ts';
import { membershipsOf } from '#lib/auth/load-member.ts';
import type { RoleWay } from '#lib/desk/other-roles.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { QuestionId } from '#lib/id.ts';
import { actAsAction } from '../../../../(staff)/sign-in/actions.ts';
import { DeskFrame } from '../../desk-frame.tsx';

export async function InOtherRole({
  locale,
  member,
  id,
  ways,
}: {
  locale: Locale;
  member: Member;
  id: QuestionId;
  ways: RoleWay[];
}) {
  const t = await getTranslations({ locale, namespace: 'deskRoles' });
  return (
    <DeskFrame
      locale={locale}
      alternates={alternatesFor('deskQuestion', () => ({ id }))}
      member={member}
      memberships={await membershipsOf(member)}
      openId={id}
    >
      <main id={MAIN_ID} tabIndex={-1} className="wrap grid content-start gap-6 py-8 sm:py-10">
        <h1>{t('elsewhere')}</h1>
        <OtherRoleWays
          locale={locale}
          texts={await formTexts(locale)}
          actAs={actAsAction}
          ways={ways}
          openId={id}
        />
      </main>
    </DeskFrame>
  );
}
