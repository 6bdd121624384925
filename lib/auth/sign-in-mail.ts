import type { Locale } from '../i18n/routing.ts';
import { getTranslations } from '../i18n/translations.ts';
import { sendMail } from '../mail/send-mail.ts';

/** Sends the link with which an invited person signs in. */
export async function sendSignInMail(
  locale: Locale,
  to: string,
  url: string,
  minutes: number,
): Promise<void> {
  const t = await getTranslations({ locale, namespace: 'mail.signIn' });
  await sendMail({
    to,
    subject: t('subject'),
    text: t('text', { url, minutes }),
  });
}
