import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Whether the server still gets the statement, whose answer is then lost, or never sees it. */
export type Cut = 'before' | 'after';

const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);
const LENGTH_BYTES = 4;

/**
 * Counts the statements in what a client sends: the messages Query and Execute of PostgreSQL's
 * protocol. A message may come in pieces; the first one of a connection has no type.
 */
function statementCounter(): (chunk: Buffer) => number {
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    let statements = 0;
    for (;;) {
      const typeBytes = started ? 1 : 0;
      if (rest.length < typeBytes + LENGTH_BYTES) return statements;
      const length = typeBytes + rest.readInt32BE(typeBytes);
      if (rest.length < length) return statements;
      if (started && (rest[0] === QUERY || rest[0] === EXECUTE)) statements += 1;
      started = true;
      rest = rest.subarray(length);
    }
  };
}

/** A network between us and PostgreSQL that breaks when it is told to. */
export class CuttingProxy {
  statements = 0; // since the last arrange()
  swallowed = 0; // bytes, since silence()
  readonly #silent = new Set<Socket>();
  #cutAt: number | null = null;
  #cut: Cut = 'before';
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(target: URL) {
    this.#server = createServer((client) => this.#join(client, target));
  }

  static async to(databaseUrl: string): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(new URL(databaseUrl));
    await new Promise<void>((ready) => proxy.#server.listen(0, '127.0.0.1', ready));
    return proxy;
  }

  /** The address of the database as seen through this proxy. */
  through(databaseUrl: string): string {
    const url = new URL(databaseUrl);
    url.hostname = '127.0.0.1';
    url.port = String((this.#server.address() as AddressInfo).port);
    return url.href;
  }

  /** Counts anew, and cuts every connection at the given statement; never, when there is none. */
  arrange(cutAt: number | null = null, cut: Cut = 'before'): void {
    this.statements = 0;
    this.#cutAt = cutAt;
    this.#cut = cut;
  }

  /** From now on nothing comes through the connections that stand, and none of them is closed. */
  silence(): void {
    for (const socket of this.#sockets) this.#silent.add(socket);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.#server.close(closed));
  }

  #join(client: Socket, target: URL): void {
    const server = connect(Number(target.port || 5432), target.hostname);
    const count = statementCounter();
    let lost = false; // the server's next answer does not arrive
    const hangUp = () => {
      client.destroy();
      server.destroy();
    };
    client.on('data', (chunk) => {
      if (this.#swallows(client, chunk)) return;
      this.statements += count(chunk);
      const now = this.#cutAt !== null && this.statements >= this.#cutAt;
      if (now && this.#cut === 'before') return hangUp();
      lost ||= now;
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (this.#swallows(server, chunk)) return;
      if (lost) hangUp();
      else client.write(chunk);
    });
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', hangUp);
      socket.on('close', hangUp);
    }
  }

  #swallows(socket: Socket, chunk: Buffer): boolean {
    if (!this.#silent.has(socket)) return false;
    this.swallowed += chunk.length;
    return true;
  }
}
