import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../bin/ports.ts';
import { ROOT } from '../support/sources.ts';
import { testEnv } from '../support/test-env.ts';
import { expect, test } from './fixtures.ts';

const AT_ONCE = 12;

/** A web server as `npm run web` starts it, beside the one of this run. */
async function startAlone(port: number) {
  const web = spawn(process.execPath, [join(ROOT, 'bin/web.ts')], {
    env: {
      ...process.env,
      ...testEnv(process.env.DATABASE_URL ?? ''),
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(web, 'exit');
  const lines = createInterface({ input: web.stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => line.includes(`answers on port ${port}`) && resolve());
    web.once('exit', () => reject(new Error('The web server has ended.')));
  });
  return {
    tellToStop: () => web.kill('SIGTERM'),
    ended: async () => (await ended)[0] as number | null,
  };
}

/** Asks for a page on a connection of its own. Answers its status when all of it has come. */
function ask(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.on('end', () => resolve(response.statusCode)).resume();
    }).on('error', reject);
  });
}

test('a web server by itself answers beside another, and what it was asked before it is told to stop', async ({
  baseURL,
}) => {
  const port = await freePort(3_300);
  const url = `http://localhost:${port}`;
  const web = await startAlone(port);
  expect(await ask(`${url}/api/health/ready`)).toBe(200);
  expect(await ask(`${baseURL}/api/health/ready`)).toBe(200);
  // Pages that the framework makes, none of which is kept.
  const asked = Array.from({ length: AT_ONCE }, () => ask(`${url}/fi/kysy`));
  await Promise.race(asked);
  web.tellToStop();
  expect(await Promise.all(asked)).toEqual(Array(AT_ONCE).fill(200));
  expect(await web.ended()).toBe(0);
  await expect(ask(`${url}/fi`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
