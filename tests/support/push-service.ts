import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Subscription } from '#lib/notices/schema.ts';

type Received = { headers: IncomingHttpHeaders; body: Buffer };

/**
 * A push service with one browser behind it: takes messages as RFC 8030 says and opens them with the
 * keys that only the browser has (RFC 8291, aes128gcm).
 */
export class PushService {
  status = 201;
  readonly received: Received[] = [];
  readonly subscription: Subscription;
  readonly #server: Server;
  readonly #browser = createECDH('prime256v1');
  readonly #auth = randomBytes(16);

  private constructor(server: Server) {
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.subscription = {
      endpoint: `http://localhost:${port}/push`,
      keys: {
        p256dh: this.#browser.generateKeys().toString('base64url'),
        auth: this.#auth.toString('base64url'),
      },
    };
    server.on('request', async (request, answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      this.received.push({ headers: request.headers, body: Buffer.concat(chunks) });
      answer.writeHead(this.status).end();
    });
  }

  static async start(): Promise<PushService> {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    return new PushService(server);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** What the browser shows of a message. */
  open({ body }: Received): unknown {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    const secret = this.#browser.computeSecret(sender);
    const context = Buffer.concat([
      Buffer.from('WebPush: info\0'),
      this.#browser.getPublicKey(),
      sender,
    ]);
    const key = hkdfSync('sha256', secret, this.#auth, context, 32);
    const derive = (info: string, length: number) =>
      Buffer.from(
        hkdfSync('sha256', Buffer.from(key), salt, `Content-Encoding: ${info}\0`, length),
      );
    const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString()); // 2 ends the last record
  }
}

/** Who a message says it is from (RFC 8292), when its signature is theirs; else null. */
export function senderOf({ headers }: Received): { claims: unknown; publicKey: string } | null {
  const [, token = '', publicKey = ''] =
    /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  );
  const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  return signed
    ? { claims: JSON.parse(Buffer.from(claims, 'base64url').toString()), publicKey }
    : null;
}
