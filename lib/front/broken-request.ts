import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { DEFAULT_LOCALE } from '../i18n/routing.ts';
import { COMMON_HEADERS, policyFor } from '../web/headers.ts';
import { builtStylesheets } from '../web/stylesheets.ts';
import { plainPage } from './plain-page.ts';

const TYPE = 'text/html; charset=utf-8';
const STATUS: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

type Broken = Error & { code?: string; rawPacket?: Buffer };

/** Answers what Node could not read as a request, with a page in the first language. */
export function answerBrokenRequest(error: Broken, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = statusOf(error);
  const page = plainPage(DEFAULT_LOCALE, 400, builtStylesheets());
  const headers = {
    ...COMMON_HEADERS,
    'content-security-policy': policyFor(TYPE),
    'cache-control': 'no-store',
    'content-type': TYPE,
    'content-length': page.length,
    connection: 'close',
    ...(status === 405 && { allow: 'GET, HEAD, POST' }),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
  socket.end(page);
}

function statusOf({ code = '', rawPacket }: Broken): number {
  const method = code === 'HPE_INVALID_METHOD' && /^\S+ \S+ HTTP\//.test(String(rawPacket));
  return method ? 405 : (STATUS[code] ?? 400);
}
