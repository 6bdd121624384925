import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { env } from '../env.ts';
import { loadMessages } from '../i18n/messages.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { sendMail } from '../mail/send-mail.ts';

const textsSchema = z.object({
  mail: z.object({ acute: z.object({ subject: z.string(), text: z.string() }) }),
});

/**
 * Tells somebody how many questions on their desk cannot wait, and no word of them. @param id same for every try
 * @throws what the mail server says
 */
export async function sendAcuteMail(
  to: string,
  locale: Locale,
  { id, count }: { id: string; count: number },
): Promise<void> {
  const t = createTranslator({ locale, messages: textsSchema.parse(await loadMessages(locale)) });
  const url = new URL(pathFor(locale, 'desk'), env().publicUrl).href;
  await sendMail({
    to,
    subject: t('mail.acute.subject', { count }),
    text: t('mail.acute.text', { url, count }),
    id,
  });
}
