import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { env } from '../env.ts';
import { loadMessages } from '../i18n/messages.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';

const textsSchema = z.object({
  mail: z.object({
    notice: z.object({ subject: z.string(), text: z.string(), short: z.string() }),
  }),
});

/**
 * What a notice says: that there is something to read and where, and nothing of what. A mail also says
 * where notices are ended.
 */
export async function noticeTexts(locale: Locale, stop = '') {
  const messages = textsSchema.parse(await loadMessages(locale));
  const t = createTranslator({ locale, messages });
  const path = pathFor(locale, 'myQuestion');
  return {
    subject: t('mail.notice.subject'),
    text: t('mail.notice.text', { url: new URL(path, env().publicUrl).href, stop }),
    short: t('mail.notice.short'),
    path,
  };
}
