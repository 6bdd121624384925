import type { IncomingMessage } from 'node:http';
import { env } from '../env.ts';
import { isPersonal } from '../i18n/address-at.ts';
import { logFailure } from '../log.ts';
import { whileAnswering } from '../web/answer-status.ts';
import { answerFromMemory } from '../web/kept-pages.ts';
import { fromOwnPage } from '../web/own-pages.ts';
import { forgetForged } from './forwarded.ts';
import { hasRoomForLarge, LARGE_FORMS } from './large-forms.ts';
import { onlyOwnCookies } from './own-cookies.ts';
import { originForm, rightAddress } from './right-address.ts';
import type { SentAnswer } from './sent-answer.ts';
import { visitorsLocale } from './visitors-locale.ts';
import { wholeBody } from './whole-body.ts';

/** Answers what is in no memory: the framework. */
type Framework = (request: IncomingMessage, answer: SentAnswer) => Promise<void>;

const READING = ['GET', 'HEAD'];
// Pages of the framework's own that nobody should see, and services of it that we do not use.
const FRAMEWORKS_OWN = /^\/(_next(?!\/static\/)|_error|_not-found|_global-error|404|500)(?![\w-])/;

// Conditions on a file that the framework answers with 500 where they fail; any file is sent whole.
const CONDITIONS = ['range', 'if-range', 'if-match', 'if-unmodified-since'];

/**
 * Answers a request to the site: refuses what makes no sense, leads other spellings to the right
 * address, and takes what is kept in memory before anybody routes or renders.
 */
export function answerRequest(
  request: IncomingMessage,
  answer: SentAnswer,
  framework: Framework,
): void {
  // Whatever is kept stands under its right address.
  if (answerFromMemory(request, answer)) return;
  const { method = '', url: target = '' } = request;
  const url = originForm(target);
  const right = rightAddress(url);
  if (right === null || hasTooMuch(right)) return void answer.writeHead(400).end();
  const path = right.split('?', 1)[0] ?? '';
  const methods = takesPosts(path) ? [...READING, 'POST'] : READING;
  if (!methods.includes(method)) {
    return void answer.writeHead(405, { allow: methods.join(', ') }).end();
  }
  if (right !== url) return void answer.writeHead(308, { location: right }).end();
  forgetForged(request.headers, env().behindProxy);
  if (method === 'POST' && !fromOwnPage(toldBy(request))) return void answer.writeHead(403).end();
  // The framework refuses what names no origin, whatever else has told that it is ours.
  if (request.headers.origin === 'null') delete request.headers.origin;
  for (const name of CONDITIONS) delete request.headers[name];
  onlyOwnCookies(request.headers);
  request.url = FRAMEWORKS_OWN.test(path) ? `/${visitorsLocale(request)}${url}` : url;
  const fault =
    method === 'POST' ? wholeBody(request, () => hasRoomForLarge(request)) : Promise.resolve(null);
  fault
    .then((status) => {
      if (status === null) return whileAnswering(answer, () => framework(request, answer));
      if (status !== 'flood') return void answer.writeHead(status).end();
      answer.shouldKeepAlive = false; // or Node would read the rest, to come to the next request
      answer.writeHead(413, { 'retry-after': String(LARGE_FORMS.within / 1_000) }).end();
    })
    .catch((error) => {
      logFailure('framework', error);
      if (answer.headersSent) answer.destroy();
      else answer.writeHead(500).end();
    });
}

const MOST_ASKED = 50; // things in a query: the framework looks through all of them for each of them

function hasTooMuch(address: string): boolean {
  return address.split('&', MOST_ASKED + 1).length > MOST_ASKED;
}

const WHENCE = ['origin', 'sec-fetch-site', 'referer', 'host', 'x-forwarded-host'];

/** What a request says of where it comes from. */
function toldBy({ headers }: IncomingMessage): Headers {
  return new Headers(
    WHENCE.flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Only what belongs to one person has forms that it takes itself; all others go to /api. */
function takesPosts(path: string): boolean {
  return isPersonal(path) || path.startsWith('/api/');
}
