import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { env } from '../lib/env.ts';
import { answerRequest } from '../lib/front/answer-request.ts';
import { answerBrokenRequest } from '../lib/front/broken-request.ts';
import { SentAnswer } from '../lib/front/sent-answer.ts';
import { logEverything } from '../lib/log-everything.ts';
import { builtStylesheets } from '../lib/web/stylesheets.ts';

// The web server of the built site, a process of its own: node bin/web-server.ts <port>.

const PORT = Number(process.argv[2]);
const ROOT = join(import.meta.dirname, '..');

builtStylesheets(); // a build that we cannot read is found out now
const framework = next({ dev: false, dir: ROOT, port: PORT, hostname: 'localhost' });
await framework.prepare();
const handle = framework.getRequestHandler();

let draining = false;
const server = createServer(
  // Nothing here goes on as anything but HTTP: whoever offers that is answered as they asked.
  { ServerResponse: SentAnswer, shouldUpgradeCallback: () => false },
  (request, answer) => {
    if (draining) answer.shouldKeepAlive = false; // or whoever goes on asking would keep us from ending
    answerRequest(request, answer, handle);
  },
);
server.on('clientError', answerBrokenRequest);
server.listen({ port: PORT, host: env().listenOn ?? undefined }, () => {
  console.log('Ready');
  logEverything(); // until now it was for the person who starts us
});

/** Answers what has been asked, takes nothing new, and ends. */
function drain(): void {
  draining = true;
  server.close(async () => {
    await framework.close();
    process.exit(0);
  });
  server.closeIdleConnections();
}
process.once('SIGTERM', drain);
process.once('SIGINT', drain);
