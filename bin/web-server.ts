import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { answerFromMemory } from '../lib/web/kept-pages.ts';

// The web server of the built site, a process of its own: node bin/web-server.ts <port>. Pages that
// are kept in memory are answered at once, everything else by the framework.

const PORT = Number(process.argv[2]);
const ROOT = join(import.meta.dirname, '..');

process.env.PORT = String(PORT); // lib/web/stylesheets.ts asks this server
const framework = next({ dev: false, dir: ROOT, port: PORT, hostname: 'localhost' });
await framework.prepare();
const handle = framework.getRequestHandler();

const server = createServer((request, response) => {
  if (!answerFromMemory(request, response)) void handle(request, response);
});
server.listen(PORT, () => console.log('Ready'));

/** Answers what has been asked, takes nothing new, and ends. */
function drain(): void {
  server.close(async () => {
    await framework.close();
    process.exit(0);
  });
  server.closeIdleConnections();
}
process.once('SIGTERM', drain);
process.once('SIGINT', drain);
