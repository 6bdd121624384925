import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http';
import type { AnswerBeingMade } from '../web/answer-status.ts';
import { COMMON_HEADERS, policyFor } from '../web/headers.ts';
import { builtStylesheets } from '../web/stylesheets.ts';
import { isPlainStatus, type PlainStatus, plainPage } from './plain-page.ts';
import { visitorsLocale } from './visitors-locale.ts';

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

const POLICY = 'content-security-policy';

/** Every answer of the server: none leaves without a policy, our headers and our own words of failure. */
export class SentAnswer extends ServerResponse<IncomingMessage> implements AnswerBeingMade {
  #reached = false;
  #said = false;
  #instead: Buffer | null = null;

  reached(): void {
    this.#reached = true;
  }

  says(status: number, headers: Readonly<Record<string, string>>): void {
    this.#said = true;
    if (this.headersSent) return;
    this.statusCode = status;
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
  }

  override writeHead(status: number, message?: string | Headers, headers?: Headers): this {
    const given = typeof message === 'object' ? message : headers;
    // A kept page brings everything along: the way that is taken most is the shortest.
    if (given && POLICY in given) return super.writeHead(status, given);
    for (const [name, value] of entriesOf(given)) this.setHeader(name, value);
    const own = this.#ownStatus(status);
    if (own !== status) this.statusMessage = '';
    if (this.#needsPage(own)) this.#take(own);
    this.#complete(own);
    return super.writeHead(own);
  }

  override write(chunk: unknown, encoding?: unknown, done?: unknown): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (this.#instead) return true;
    return super.write(chunk, encoding as BufferEncoding, done as () => void);
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (!this.headersSent && this.#needsPage(this.#ownStatus(this.statusCode))) {
      this.writeHead(this.statusCode);
    }
    if (!this.#instead) return super.end(chunk, encoding as BufferEncoding, done as () => void);
    const told = [chunk, encoding, done].find((each) => typeof each === 'function');
    return super.end(this.#instead, told as () => void);
  }

  // A post that the framework cannot take apart has come to nothing of ours: it is not our fault.
  #ownStatus(status: number): number {
    const theirs = status === 500 && this.req.method === 'POST' && !this.#reached && !this.#said;
    return theirs ? 400 : status;
  }

  /** Whether the framework has only words of its own for somebody who reads pages. */
  #needsPage(status: number): status is PlainStatus {
    if (this.#said || !isPlainStatus(status)) return false;
    if (/^\/(api|_next)\//.test(this.req.url ?? '')) return false;
    const type = String(this.getHeader('content-type') ?? '');
    return !/x-component/.test(type) && (status === 500 || !/html/.test(type));
  }

  #take(status: PlainStatus): void {
    this.#instead = plainPage(visitorsLocale(this.req), status, builtStylesheets());
    for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'vary', POLICY]) {
      this.removeHeader(name);
    }
    this.setHeader('content-type', 'text/html; charset=utf-8');
    this.setHeader('content-length', this.#instead.length);
    this.setHeader('cache-control', 'no-store');
  }

  #complete(status: number): void {
    for (const [name, value] of Object.entries(COMMON_HEADERS)) this.#unlessSet(name, value);
    // What has not changed says nothing of its kind, and what it says goes for the page that is kept.
    const type = status === 304 ? 'text/html' : String(this.getHeader('content-type') ?? '');
    this.#unlessSet(POLICY, policyFor(type));
    if (status !== 304) this.#unlessSet('cache-control', 'no-store');
    const reads = this.req.method === 'GET' || this.req.method === 'HEAD';
    if (status === 405) this.#unlessSet('allow', reads ? 'POST' : 'GET, HEAD');
  }

  #unlessSet(name: string, value: string): void {
    if (!this.hasHeader(name)) this.setHeader(name, value);
  }
}

function entriesOf(headers: Headers = {}): [string, OutgoingHttpHeader][] {
  if (!Array.isArray(headers)) {
    return Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
  }
  // Node's own short form: names and values one after the other.
  return headers.flatMap((name, at) =>
    at % 2 === 0 ? [[String(name), headers[at + 1] ?? '']] : [],
  );
}
