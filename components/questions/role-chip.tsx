import { Chip } from '#components/ui/chip.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { AnswererView } from './answerer-view.ts';

/** The role of an answerer in a word and a colour: pine for professionals, heather for peers. */
export async function RoleChip({ locale, role }: { locale: Locale; role: AnswererView['role'] }) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  return <Chip tone={role === 'professional' ? 'pine' : 'heather'}>{t(`role.${role}`)}</Chip>;
}
