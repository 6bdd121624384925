import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { ClassifierSetting } from '#lib/classifier-settings.ts';

/** A request as it came over the wire: its line, the names and values of its headers in turn, and its body. */
type Asked = { line: string; headers: string[]; body: string };

/** What a classifier does with a request. */
export type Mood = (answer: ServerResponse) => unknown;

const said =
  (status: number, body: string, headers = {}): Mood =>
  (answer) =>
    answer.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

export const MOODS = {
  says: (answer: unknown) => said(200, JSON.stringify(answer)),
  silent: () => {}, // takes it and never says a word
  drips: (answer: ServerResponse) => {
    answer.writeHead(200);
    setInterval(() => answer.write(' '), 20).unref();
  },
  breaks: (answer: ServerResponse) => answer.socket?.destroy(),
  fails: said(500, '{"level":2}'),
  redirects: said(307, '', { location: '/elsewhere' }),
  babbles: said(200, '<html>level: 2</html>'),
  floods: said(200, `{"level":2,"why":"${'x'.repeat(1024 * 1024)}"}`),
};

/** An operator's own classifier on this machine: a real HTTP server that does as it is told. */
export class ClassifierStandIn {
  mood: Mood = MOODS.says({ level: 0 });
  readonly asked: Asked[] = [];
  readonly #server: Server = createServer();

  constructor() {
    this.#server.on('request', async (request, answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const line = `${request.method} ${request.url}`;
      const body = Buffer.concat(chunks).toString();
      this.asked.push({ line, headers: request.rawHeaders, body });
      this.mood(answer);
    });
  }

  async listen(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  /** As the settings name it, with what a test wants otherwise. */
  setting(other: Partial<ClassifierSetting> = {}): ClassifierSetting {
    const { port } = this.#server.address() as AddressInfo;
    const url = new URL(`http://127.0.0.1:${port}/risk`);
    return { url, mode: 'shadow', timeoutMs: 300, token: null, ...other };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

/** A stand-in for a test file: it listens from the first test to the last, and each begins with nothing asked. */
export function testClassifier(): ClassifierStandIn {
  const standIn = new ClassifierStandIn();
  beforeAll(() => standIn.listen());
  afterAll(() => standIn.stop());
  beforeEach(() => {
    standIn.asked.length = 0;
  });
  return standIn;
}
