import { env } from '../env.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { getTranslations } from '../i18n/translations.ts';
import { sendMail } from '../mail/send-mail.ts';

/** Tells a member what has happened at their desk, each kind in a line, and where to read it. */
export async function sendDeskMail(
  to: string,
  locale: Locale,
  kinds: readonly string[],
): Promise<void> {
  const t = await getTranslations({ locale, namespace: 'mail.desk' });
  const counted = Map.groupBy(kinds, (kind) => kind);
  const lines = [...counted].map(([kind, { length }]) => {
    const said = `kinds.${kind}`;
    return `- ${t.has(said) ? t(said, { count: length }) : kind}`;
  });
  const url = (address: 'desk' | 'deskSelf') =>
    new URL(pathFor(locale, address), env().publicUrl).href;
  await sendMail({
    to,
    subject: t('subject'),
    text: t('text', {
      lines: lines.join('\n'),
      url: url('desk'),
      settings: url('deskSelf'),
    }),
  });
}
