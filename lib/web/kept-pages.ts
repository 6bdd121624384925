import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { clock } from '../clock.ts';
import { type Making, onPurge } from '../kept/reads.ts';
import { COMMON_HEADERS, policyFor } from './headers.ts';

// Finished public pages, in memory: bin/web-server.ts answers with them before anybody routes or renders.

const MOST_BYTES = 256 * 1024 * 1024; // some four thousand pages with their compressed forms

// A page is compressed once and sent often.
const COMPRESSIONS = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: BROTLI }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
};
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 9 };
type Encoding = keyof typeof COMPRESSIONS;

/** A public answer, whole. */
export type FinishedPage = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
};

type KeptPage = FinishedPage & {
  etag: string;
  tags: ReadonlySet<string>;
  until: number;
  bytes: number;
  encoded: Partial<Record<Encoding, Buffer | null>>; // null while it is being made
};

type Store = { pages: Map<string, KeptPage>; bytes: number };

const shared = globalThis as { rinnallaPages?: Store };

function store(): Store {
  if (!shared.rinnallaPages) {
    shared.rinnallaPages = { pages: new Map(), bytes: 0 };
    onPurge((gone) => {
      for (const [address, page] of store().pages) {
        if (!gone || gone.some((tag) => page.tags.has(tag))) forget(address);
      }
    });
  }
  return shared.rinnallaPages;
}

/** Keeps a finished page under the address it was asked for by (path and query). */
export function keepPage(address: string, page: FinishedPage, { tags, until }: Making): void {
  forget(address);
  const etag = `"${createHash('sha256').update(page.body).digest('base64url').slice(0, 22)}"`;
  const bytes = page.body.length;
  const policy = policyFor(page.headers['content-type'] ?? '');
  const headers = { ...COMMON_HEADERS, 'content-security-policy': policy, ...page.headers };
  store().pages.set(address, { ...page, headers, etag, tags, until, bytes, encoded: {} });
  grow(bytes);
}

/** Answers a request with the page kept for its address; false when there is none. */
export function answerFromMemory(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || !request.url) return false;
  const { pages } = store();
  const page = pages.get(request.url);
  if (!page) return false;
  if (page.until <= clock.now().getTime()) {
    forget(request.url);
    return false;
  }
  pages.delete(request.url);
  pages.set(request.url, page); // the last asked for is the last to go
  send(request, response, request.url, page);
  return true;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  page: KeptPage,
): void {
  const { status, headers, etag, encoded } = page;
  if (status === 200 && request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, { ...headers, etag, vary: 'accept-encoding' }).end();
    return;
  }
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding && encoded[encoding] === undefined) void compress(address, page, encoding);
  const compressed = encoding && encoded[encoding];
  const body = compressed ?? page.body;
  response.writeHead(status, {
    ...headers,
    etag,
    vary: 'accept-encoding',
    ...(compressed && { 'content-encoding': encoding }),
    'content-length': body.length,
  });
  response.end(body);
}

function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  const names = String(accepted ?? '');
  if (/\bbr\b(?!;q=0(?:\.0*)?(?:,|$))/.test(names)) return 'br';
  return /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(names) ? 'gzip' : null;
}

// Beside the answer at hand, which goes out as it is: the next one is small.
async function compress(address: string, page: KeptPage, encoding: Encoding): Promise<void> {
  page.encoded[encoding] = null;
  const body = await COMPRESSIONS[encoding](page.body);
  page.encoded[encoding] = body;
  if (store().pages.get(address) !== page) return;
  page.bytes += body.length;
  grow(body.length);
}

function grow(bytes: number): void {
  const kept = store();
  kept.bytes += bytes;
  for (const address of kept.pages.keys()) {
    if (kept.bytes <= MOST_BYTES) return;
    forget(address);
  }
}

function forget(address: string): void {
  const kept = store();
  kept.bytes -= kept.pages.get(address)?.bytes ?? 0;
  kept.pages.delete(address);
}
