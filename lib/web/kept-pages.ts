import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { clock } from '../clock.ts';
import { Bounded, bytesOfText } from '../kept/bounded.ts';
import { MEMORY } from '../kept/budget.ts';
import { type Making, onPurge } from '../kept/reads.ts';
import { logFailure } from '../log.ts';
import { COMMON_HEADERS, policyFor } from './headers.ts';

// Finished public pages, in memory: bin/web-server.ts answers with them before anybody routes or renders.

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
  encoded: Partial<Record<Encoding, Promise<Buffer>>>;
};

const shared = globalThis as { rinnallaPages?: Bounded<string, KeptPage> };

function pages(): Bounded<string, KeptPage> {
  if (!shared.rinnallaPages) {
    const kept = new Bounded<string, KeptPage>(MEMORY.pages);
    onPurge((gone) => {
      for (const [address, page] of kept.all()) {
        if (!gone || gone.some((tag) => page.tags.has(tag))) kept.delete(address, page);
      }
    });
    shared.rinnallaPages = kept;
  }
  return shared.rinnallaPages;
}

/** Keeps a finished page under its address (path and query), of which there must be no other spelling. */
export function keepPage(address: string, page: FinishedPage, { tags, until }: Making): void {
  const etag = `"${createHash('sha256').update(page.body).digest('base64url').slice(0, 22)}"`;
  const policy = policyFor(page.headers['content-type'] ?? '');
  const headers = { ...COMMON_HEADERS, 'content-security-policy': policy, ...page.headers };
  const texts = [...Object.values(headers), ...tags];
  const bytes = texts.reduce((sum, text) => sum + bytesOfText(text), page.body.length);
  pages().set(address, { ...page, headers, etag, tags, until, bytes, encoded: {} }, bytes);
}

/** Answers a request with the page kept for its address; false when there is none. */
export function answerFromMemory(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = '', url = '', headers } = request;
  if (!READING.includes(method)) return false;
  const page = keptPage(url);
  if (!page) return false;
  if (page.status === 200 && headers['if-none-match']?.includes(page.etag)) {
    response.writeHead(304, headersOf(page)).end();
    return true;
  }
  encoded(url, page, headers['accept-encoding']).then(
    (answer) => {
      const length = { 'content-length': answer.body.length };
      response.writeHead(answer.status, { ...answer.headers, ...length }).end(answer.body);
    },
    (error) => {
      logFailure('kept page', error);
      response.destroy();
    },
  );
  return true;
}

const READING = ['GET', 'HEAD'];

/** The page kept for an address as it is sent to whoever accepts these encodings, or null. */
export async function pageFromMemory(
  address: string,
  accepted: string | null,
): Promise<FinishedPage | null> {
  const page = keptPage(address);
  return page && encoded(address, page, accepted ?? undefined);
}

function keptPage(address: string): KeptPage | null {
  const page = pages().get(address);
  if (!page || page.until > clock.now().getTime()) return page ?? null;
  pages().delete(address, page);
  return null;
}

function headersOf({ headers, etag }: KeptPage): Record<string, string> {
  return { ...headers, etag, vary: 'accept-encoding' };
}

async function encoded(
  address: string,
  page: KeptPage,
  accepted: string | string[] | undefined,
): Promise<FinishedPage> {
  const { status, body } = page;
  const encoding = encodingFor(accepted);
  if (!encoding) return { status, headers: headersOf(page), body };
  return {
    status,
    headers: { ...headersOf(page), 'content-encoding': encoding },
    body: await encodedBody(address, page, encoding),
  };
}

function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  const names = String(accepted ?? '');
  if (/\bbr\b(?!;q=0(?:\.0*)?(?:,|$))/.test(names)) return 'br';
  return /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(names) ? 'gzip' : null;
}

/** The page compressed, once for all who wait for it. */
function encodedBody(address: string, page: KeptPage, encoding: Encoding): Promise<Buffer> {
  page.encoded[encoding] ??= COMPRESSIONS[encoding](page.body).then((body) => {
    page.bytes += body.length;
    if (pages().holds(address, page)) pages().set(address, page, page.bytes);
    return body;
  });
  return page.encoded[encoding];
}
