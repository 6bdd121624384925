import { Notice } from '#components/ui/notice.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { DONE_NAMES, type DoneName } from './done-names.ts';

/** A quiet word on what was just done; nothing when the address says nothing we know. */
export async function DoneNotice({
  locale,
  done,
}: {
  locale: Locale;
  done: string | string[] | undefined;
}) {
  const known: DoneName | undefined = DONE_NAMES.find((name) => name === done);
  if (!known) return null;
  const t = await getTranslations({ locale, namespace: 'desk' });
  const errors = await getTranslations({ locale, namespace: 'errors' });
  return (
    <Notice live tone={known === 'taken' ? 'warm' : 'info'}>
      <p>{known === 'taken' ? errors('taken') : t(`done.${known}`)}</p>
    </Notice>
  );
}
