import type { Locale } from '../i18n/routing.ts';
import { logFailure } from '../log.ts';
import { sendMail } from '../mail/send-mail.ts';
import { noticeTexts } from './notice-texts.ts';
import { stopLink } from './stop-link.ts';

/** Sends a notice by mail, with a link that ends them; whatever goes wrong is tried again later. */
export async function sendNoticeMail(
  to: string,
  channelId: string,
  locale: Locale,
): Promise<'told' | 'failed'> {
  const { subject, text } = await noticeTexts(locale, stopLink(channelId, locale));
  try {
    await sendMail({ to, subject, text });
    return 'told';
  } catch (error) {
    logFailure('notice mail', error);
    return 'failed';
  }
}
