import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { SYSTEM } from '../actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { inLocale, localised } from '../i18n/localised.ts';
import { loadMessages } from '../i18n/messages.ts';
import { waited } from '../i18n/waited.ts';
import type { Jobs } from '../jobs/queue.ts';
import { sendMail } from '../mail/send-mail.ts';
import { localeOf } from '../members/locale-of.ts';
import { CALLING } from '../on-call/standing-alarms.ts';

const textsSchema = z.object({
  mail: z.object({
    unheeded: z.object({ subject: z.string(), text: z.string(), nobody: z.string() }),
  }),
});

/**
 * Tells a coordinator or an operator that nobody has taken an alarm of a theme, and who has been called, with no
 * word of the question and no way to it; nothing once somebody has. @throws what the mail server says
 */
export async function sendUnheeded(
  { alarmId, accountId }: Jobs['unheeded-mail'],
  jobId: string,
): Promise<void> {
  const found = await withActor(SYSTEM, async (tx) => ({
    alarm: await tx.alarm.findFirst({
      where: { id: alarmId, ...CALLING },
      select: {
        raisedAt: true,
        question: { select: { theme: { select: { name: true } } } },
        callsTo: {
          select: {
            member: { select: { displayName: true, organisation: { select: { name: true } } } },
          },
        },
      },
    }),
    account: await tx.account.findUnique({
      where: { id: accountId },
      select: { email: true, members: { where: { leftAt: null }, select: { languages: true } } },
    }),
  }));
  const { alarm, account } = found;
  if (!alarm || !account) return;
  const locale = localeOf(account.members[0]?.languages ?? []);
  const t = createTranslator({ locale, messages: textsSchema.parse(await loadMessages(locale)) });
  const called = alarm.callsTo.map(({ member: { displayName, organisation } }) => {
    return `- ${displayName}, ${inLocale(localised(organisation.name), locale)}`;
  });
  const text = t('mail.unheeded.text', {
    theme: inLocale(localised(alarm.question.theme.name), locale),
    waited: waited(locale, clock.now().getTime() - alarm.raisedAt.getTime()),
    called: called.length > 0 ? called.join('\n') : t('mail.unheeded.nobody'),
  });
  await sendMail({ to: account.email, subject: t('mail.unheeded.subject'), text, id: jobId });
}
