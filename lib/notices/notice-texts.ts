import { env } from '../env.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { getTranslations } from '../i18n/translations.ts';

/** What a notice says: that there is something to read and where. A mail also says where notices end. */
export async function noticeTexts(locale: Locale, stop = '') {
  const t = await getTranslations({ locale, namespace: 'mail.notice' });
  const path = pathFor(locale, 'myQuestion');
  return {
    subject: t('subject'),
    text: t('text', { url: new URL(path, env().publicUrl).href, stop }),
    short: t('short'),
    path,
  };
}
