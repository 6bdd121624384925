import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { env } from '../env.ts';
import { loadMessages } from '../i18n/messages.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { logFailure } from '../web/log.ts';
import { sendMail } from './send-mail.ts';

const textsSchema = z.object({
  mail: z.object({ colleague: z.object({ subject: z.string(), text: z.string() }) }),
});

/**
 * Tells people that a colleague has written to them at their desk, and no word of what. A mail that
 * cannot be sent stops none of the others: the desk shows the same.
 */
export async function sendColleagueMail(
  people: readonly { email: string; locale: Locale }[],
): Promise<void> {
  for (const { email, locale } of people) {
    try {
      const t = createTranslator({
        locale,
        messages: textsSchema.parse(await loadMessages(locale)),
      });
      const url = new URL(pathFor(locale, 'desk'), env().publicUrl).href;
      const text = t('mail.colleague.text', { url });
      await sendMail({ to: email, subject: t('mail.colleague.subject'), text });
    } catch (error) {
      logFailure('colleague mail', error);
    }
  }
}
