import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { LeavingDialog } from './leaving-dialog.tsx';

/** Stands on a page with a text that is kept nowhere: its links ask before they take somebody away. */
export async function Leaving({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'forms.leaving' });
  const texts = { title: t('title'), body: t('body'), stay: t('stay'), leave: t('leave') };
  return <LeavingDialog texts={texts} help={pathFor(locale, 'helpNow')} />;
}
