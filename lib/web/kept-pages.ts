import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
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
const DECOMPRESSIONS = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };

/** A public answer, whole. */
export type FinishedPage = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
};

/** Forms of a page that somebody asked for: as it is, it takes six times the room. */
type Forms = Partial<Record<Encoding | 'plain', Promise<Buffer>>>;

type KeptPage = Omit<FinishedPage, 'body'> & {
  etag: string;
  tags: ReadonlySet<string>;
  until: number;
  bytes: number; // of all but its forms
  forms: Forms;
  sizes: Partial<Record<keyof Forms, number>>;
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
  const bytes = texts.reduce((sum, text) => sum + bytesOfText(text), 0);
  const { status } = page;
  const body = alone(page.body);
  const forms = { plain: Promise.resolve(body) };
  const sizes = { plain: body.length };
  const kept = { status, headers, etag, tags, until, bytes, forms, sizes };
  pages().set(address, kept, bytes + body.length);
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
  const { status } = page;
  const encoding = encodingFor(accepted);
  const headers = headersOf(page);
  if (!encoding) return { status, headers, body: await formOf(address, page, 'plain') };
  const body = await formOf(address, page, encoding);
  return { status, headers: { ...headers, 'content-encoding': encoding }, body };
}

function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  const names = String(accepted ?? '');
  if (/\bbr\b(?!;q=0(?:\.0*)?(?:,|$))/.test(names)) return 'br';
  return /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(names) ? 'gzip' : null;
}

/** A form of the page, made once for all who wait for it; it takes the place of the plain one made at first. */
function formOf(address: string, page: KeptPage, form: keyof Forms): Promise<Buffer> {
  const { forms, sizes } = page;
  const found = forms[form];
  if (found) return found;
  const made = madeForm(page, form).then((encodedBody) => {
    const body = alone(encodedBody);
    if (form !== 'plain') {
      delete forms.plain;
      delete sizes.plain;
    }
    if (forms[form] === made) sizes[form] = body.length;
    const bytes = Object.values(sizes).reduce((sum, size) => sum + size, page.bytes);
    if (pages().holds(address, page)) pages().set(address, page, bytes);
    return body;
  });
  forms[form] = made;
  made.catch(() => delete forms[form]);
  return made;
}

/** In bytes of its own: what zlib answers with lies in a piece of memory of 32 kB. */
function alone(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const copy = Buffer.allocUnsafeSlow(body.length);
  body.copy(copy);
  return copy;
}

async function madeForm({ forms }: KeptPage, form: keyof Forms): Promise<Buffer> {
  const plain = await (forms.plain ?? plainOf(forms));
  return form === 'plain' ? plain : COMPRESSIONS[form](plain);
}

async function plainOf({ br, gzip: zipped }: Forms): Promise<Buffer> {
  if (br) return DECOMPRESSIONS.br(await br);
  if (zipped) return DECOMPRESSIONS.gzip(await zipped);
  throw new Error('A kept page has no form.');
}
