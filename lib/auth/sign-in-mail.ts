import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { loadMessages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';
import { sendMail } from '../mail/send-mail.ts';

const textsSchema = z.object({
  mail: z.object({ signIn: z.object({ subject: z.string(), text: z.string() }) }),
});

/** Sends the link with which an invited person signs in. */
export async function sendSignInMail(
  locale: Locale,
  to: string,
  url: string,
  minutes: number,
): Promise<void> {
  const messages = textsSchema.parse(await loadMessages(locale));
  const t = createTranslator({ locale, messages });
  await sendMail({
    to,
    subject: t('mail.signIn.subject'),
    text: t('mail.signIn.text', { url, minutes }),
  });
}
