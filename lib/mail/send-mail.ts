import { createTransport } from 'nodemailer';
import { SYSTEM } from '../actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { env } from '../env.ts';

/** A mail; with an `id`, one that is tried again has the same Message-ID each time. */
export type Mail = { to: string; subject: string; text: string; id?: string };
export type OutboxMail = { to: string; subject: string; text: string; sentAt: Date };

const OUTBOX_SIZE = 50; // a demo's mails, newest first

// A server that says nothing is as good as none: somebody else is waiting for the next mail.
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const PATIENCE_IN_ALL_MS = 60_000; // for one that says a word now and then

/** The mails a demo has "sent", newest first. */
export function outbox(): Promise<OutboxMail[]> {
  return withActor(SYSTEM, (tx) =>
    tx.demoMail.findMany({
      orderBy: { id: 'desc' },
      take: OUTBOX_SIZE,
      select: { to: true, subject: true, text: true, sentAt: true },
    }),
  );
}

/** Sends a mail through MAIL_SERVER; a demo keeps it for /dev/mail. @throws what the mail server says */
export async function sendMail({ id, ...mail }: Mail): Promise<void> {
  const { mailServer, mailFrom, publicUrl } = env();
  if (!mailServer) return keepForDemo(mail);
  const transport = createTransport({ url: mailServer, ...PATIENCE });
  const messageId = id && `<${id}@${publicUrl.hostname}>`;
  try {
    await inTime(transport.sendMail({ from: mailFrom, messageId, ...mail }));
  } finally {
    transport.close();
  }
}

async function keepForDemo(mail: Omit<Mail, 'id'>): Promise<void> {
  await withActor(SYSTEM, async (tx) => {
    const { id } = await tx.demoMail.create({ data: { ...mail, sentAt: clock.now() } });
    await tx.demoMail.deleteMany({ where: { id: { lte: id - BigInt(OUTBOX_SIZE) } } });
  });
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('The mail server takes too long.'), {
      code: 'ETIMEDOUT',
    });
    timer = setTimeout(() => reject(error), PATIENCE_IN_ALL_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
