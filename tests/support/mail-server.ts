import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** A mail as it arrived. */
export type Arrived = { to: string[]; raw: string };

/** A real mail server for the tests of a file. Answers with what has arrived in the test that runs. */
export function mailServer(): Arrived[] {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const to = session.envelope.rcptTo.map(({ address }) => address);
      arrived.push({ to, raw: Buffer.concat(chunks).toString() });
      done();
    },
  });
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.server.address() as AddressInfo;
    process.env.MAIL_SERVER = `smtp://127.0.0.1:${port}`;
  });
  afterAll(() => new Promise<void>((closed) => server.close(closed)));
  beforeEach(() => arrived.splice(0));
  return arrived;
}

/** The text of a mail in quoted-printable. */
export function readable(raw: string): string {
  const escaped = raw.replace(/=\r?\n/g, '').replaceAll('%', '%25');
  return decodeURIComponent(escaped.replace(/=([0-9A-F]{2})/g, '%$1'));
}
