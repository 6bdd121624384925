import { createTransport } from 'nodemailer';
import { clock } from '../clock.ts';
import { env } from '../env.ts';

export type Mail = { to: string; subject: string; text: string };
export type OutboxMail = Mail & { at: Date };

const OUTBOX_SIZE = 50; // a demo's mails, newest first; gone with the process
const shared = globalThis as { rinnallaOutbox?: OutboxMail[] };

/** The mails a demo has "sent", newest first. */
export function outbox(): readonly OutboxMail[] {
  return shared.rinnallaOutbox ?? [];
}

/** Sends a mail through MAIL_SERVER; a demo without one keeps it in the outbox shown at /dev/mail. */
export async function sendMail(mail: Mail): Promise<void> {
  const { mailServer, mailFrom } = env();
  if (!mailServer) {
    shared.rinnallaOutbox = [{ ...mail, at: clock.now() }, ...outbox()].slice(0, OUTBOX_SIZE);
    return;
  }
  const transport = createTransport(mailServer);
  try {
    await transport.sendMail({ from: mailFrom, ...mail });
  } finally {
    transport.close();
  }
}
