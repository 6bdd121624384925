import { once } from 'node:events';
import { request as ask } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

/** A server in front of ours that speaks https, as a deployment has one. */
export class TlsFront {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts it, with a certificate of its own. What it is asked before `to` was said is refused. */
  static async start(): Promise<TlsFront> {
    const server = createServer(selfSigned('localhost'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TlsFront(server);
  }

  get url(): string {
    return `https://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Passes on what is asked to the server at this port. */
  to(port: number): void {
    this.#server.on('request', (asked, answer) => {
      const { method, url: path, socket } = asked;
      const headers = {
        ...asked.headers,
        'x-forwarded-proto': 'https',
        'x-forwarded-host': asked.headers.host,
        'x-forwarded-for': socket.remoteAddress,
      };
      const own = ask({ host: '127.0.0.1', port, method, path, headers }, (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
        answered.pipe(answer);
      });
      own.on('error', () => answer.destroy());
      answer.on('close', () => own.destroy());
      asked.pipe(own);
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
