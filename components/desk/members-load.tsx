import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { MemberLoad } from '#lib/organisations/load.ts';
import { LoadBar } from './load-bar.tsx';

/** The people of an organisation with what they carry now: never a word of any question. */
export async function MembersLoad({ locale, members }: { locale: Locale; members: MemberLoad[] }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
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
              {t(`roles.${member.role}`)}
              {member.inTraining && ` · ${t('inTraining')}`}
            </p>
          </div>
          {member.answers && <LoadBar locale={locale} held={member.held} limit={member.limit} />}
        </li>
      ))}
    </ul>
  );
}
