import { afterAll, beforeAll, beforeEach } from 'vitest';
import { env } from '#lib/env.ts';
import { type Arrived, MailServer } from './moody-mail-server.ts';

/** A real mail server for the tests of a file. Answers with what has arrived in the test that runs. */
export function mailServer(): Arrived[] {
  return moodyMailServer().arrived;
}

/** The same, which can be told not to take mails; each test begins with one that does. */
export function moodyMailServer(): MailServer {
  const server = new MailServer();
  beforeAll(async () => {
    process.env.MAIL_SERVER = await server.start();
    env().mailServer = server.url;
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    server.arrived.splice(0);
    server.moods.clear();
    server.mood = 'takes';
    server.onArrival = () => {};
  });
  return server;
}

/** The text of a mail in quoted-printable. */
export function readable(raw: string): string {
  const escaped = raw.replace(/=\r?\n/g, '').replaceAll('%', '%25');
  return decodeURIComponent(escaped.replace(/=([0-9A-F]{2})/g, '%$1'));
}
