import { Notice } from '#components/ui/notice.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Load } from '#lib/members/room.ts';

export async function GentleWord({ locale, load }: { locale: Locale; load: Load }) {
  const t = await getTranslations({ locale, namespace: 'deskSelf.load' });
  const { held, openLimit, week, weekLimit } = load;
  const over =
    held > openLimit ? 'overOpen' : weekLimit !== null && week > weekLimit ? 'overWeek' : null;
  if (!over) return null;
  return (
    <Notice tone="warm">
      <p>{t(over)}</p>
    </Notice>
  );
}
