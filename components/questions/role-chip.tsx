import { Chip } from '#components/ui/chip.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { AnswererKind } from '#lib/members/schema.ts';

const TONES = { volunteer: 'heather', professional: 'pine' } as const;

/** The role of an answerer in a word and a colour: pine for professionals, heather for peers. */
export async function RoleChip({ locale, role }: { locale: Locale; role: AnswererKind }) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  return <Chip tone={TONES[role]}>{t(`role.${role}`)}</Chip>;
}
