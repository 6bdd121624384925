import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { env } from '../env.ts';
import { loadMessages } from '../i18n/messages.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { logFailure } from '../log.ts';
import { sendMail } from '../mail/send-mail.ts';

const textsSchema = z.object({
  mail: z.object({ acute: z.object({ subject: z.string(), text: z.string() }) }),
});

/**
 * Tells people that a question which cannot wait stands on their desk, and no word of it. A mail
 * that cannot be sent stops neither the others nor the asker: the desk shows the same.
 */
export async function sendAcuteMail(
  people: readonly { email: string; locale: Locale }[],
): Promise<void> {
  for (const { email, locale } of people) {
    try {
      const t = createTranslator({
        locale,
        messages: textsSchema.parse(await loadMessages(locale)),
      });
      const url = new URL(pathFor(locale, 'desk'), env().publicUrl).href;
      const text = t('mail.acute.text', { url });
      await sendMail({ to: email, subject: t('mail.acute.subject'), text });
    } catch (error) {
      logFailure('acute mail', error);
    }
  }
}
