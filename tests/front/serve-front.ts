import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect } from 'vitest';
import { answerRequest } from '#lib/front/answer-request.ts';
import { answerBrokenRequest } from '#lib/front/broken-request.ts';
import { SentAnswer } from '#lib/front/sent-answer.ts';
import { COMMON_HEADERS } from '#lib/web/headers.ts';
import { inBuiltFolder } from '../support/built.ts';

/** A server with something in place of the framework behind it. */
export type Front = Awaited<ReturnType<typeof serveFront>>;

/** Answers requests as the web server does, down to the framework. */
export async function serveFront(
  framework: (request: IncomingMessage, answer: SentAnswer) => Promise<void>,
) {
  const back = await inBuiltFolder();
  const server = createServer(
    { ServerResponse: SentAnswer, shouldUpgradeCallback: () => false },
    (request, answer) => answerRequest(request, answer, framework),
  );
  server.on('clientError', answerBrokenRequest);
  await once(server.listen(0), 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}`;
  return {
    url,
    /** What somebody is answered; what is posted comes from a page of ours. */
    ask: (path: string, { headers, ...init }: RequestInit = {}) =>
      fetch(url + path, {
        redirect: 'manual',
        headers: { ...(init.method === 'POST' && { origin: url }), ...headers } as HeadersInit,
        ...init,
      }),
    /** What comes back for these very bytes. */
    sent: async (...lines: string[]): Promise<string> => {
      const socket = connect(port, 'localhost');
      socket.end(`${lines.join('\r\n')}\r\n\r\n`);
      const chunks: Buffer[] = await socket.toArray();
      return Buffer.concat(chunks).toString();
    },
    stop: async () => {
      server.close();
      await back();
    },
  };
}

export const COMMON = Object.entries(COMMON_HEADERS);

/** Whether an answer has every header of the site. */
export function expectHeaders(headers: Headers): void {
  for (const [name, value] of COMMON) expect(headers.get(name), name).toBe(value);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).not.toBeNull();
}
