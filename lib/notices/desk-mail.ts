import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { env } from '../env.ts';
import { loadMessages } from '../i18n/messages.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { sendMail } from '../mail/send-mail.ts';

// messages: mail.desk.kinds.*

const textsSchema = z.object({
  mail: z.object({
    desk: z.object({
      subject: z.string(),
      text: z.string(),
      kinds: z.record(z.string(), z.string()),
    }),
  }),
});

/** Tells a member what has happened at their desk, each kind in a line, and where to read it. */
export async function sendDeskMail(
  to: string,
  locale: Locale,
  kinds: readonly string[],
): Promise<void> {
  const messages = textsSchema.parse(await loadMessages(locale));
  const t = createTranslator({ locale, messages });
  const counted = Map.groupBy(kinds, (kind) => kind);
  const lines = [...counted].map(
    ([kind, { length }]) => `- ${t(`mail.desk.kinds.${kind}`, { count: length })}`,
  );
  const url = (address: 'desk' | 'deskSelf') =>
    new URL(pathFor(locale, address), env().publicUrl).href;
  await sendMail({
    to,
    subject: t('mail.desk.subject'),
    text: t('mail.desk.text', {
      lines: lines.join('\n'),
      url: url('desk'),
      settings: url('deskSelf'),
    }),
  });
}
