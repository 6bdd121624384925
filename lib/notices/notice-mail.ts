import type { Locale } from '../i18n/routing.ts';
import { sendMail } from '../mail/send-mail.ts';
import { noticeTexts } from './notice-texts.ts';
import { stopLink } from './stop-link.ts';

/** Sends a notice by mail, with a link that ends them. @throws what the mail server says */
export async function sendNoticeMail(to: string, channelId: string, locale: Locale): Promise<void> {
  const { subject, text } = await noticeTexts(locale, stopLink(channelId, locale));
  await sendMail({ to, subject, text });
}
