import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../bin/ports.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { administer, cloneDatabase, databaseName } from '../support/postgres.ts';
import { ROOT } from '../support/sources.ts';
import { testEnv } from '../support/test-env.ts';
import { expect, test } from './fixtures.ts';
import { ask, atDesk, openThread, QUESTION } from './people.ts';

const TITLE = 'Lokiin ei saa jäädä sanaakaan tästä';
const EMAIL = 'aallot-meri@demo.invalid';

/** A production server whose every printed word is kept. */
async function startListening(port: number, env: Record<string, string>) {
  const web = join(ROOT, 'bin/web-server.ts');
  const server: ChildProcess = spawn(process.execPath, [web, String(port)], {
    cwd: ROOT,
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  }
  while (!printed.join('').includes('Ready')) await once(server.stdout ?? server, 'data');
  return {
    printed: () => printed.join(''),
    stop: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}

const FIELDS = ['level', 'time', 'event', 'name', 'error', 'code', 'digest', 'ms', 'count'];

/** What was printed once the server stood: lines of the log and nothing else. */
function linesOf(printed: string): Record<string, unknown>[] {
  const lines = (printed.split('Ready\n')[1] ?? '').split('\n').filter(Boolean);
  return lines.map((line) => {
    const fields: Record<string, unknown> = JSON.parse(line);
    expect(FIELDS, line).toEqual(expect.arrayContaining(Object.keys(fields)));
    return fields;
  });
}

test('the log holds no text, code, e-mail address or IP, also when things go wrong', async ({
  browser,
}) => {
  const databaseUrl = process.env.DATABASE_URL ?? '';
  const proxy = await CuttingProxy.to(databaseUrl);
  const port = await freePort(3_200);
  const baseURL = `http://localhost:${port}`;
  const env = testEnv(proxy.through(databaseUrl));
  const server = await startListening(port, { ...env, PUBLIC_URL: baseURL, LOG_LEVEL: 'trace' });
  try {
    const page = await (await browser.newContext({ baseURL })).newPage();
    const code = await ask(page, TITLE, 'arki');
    await openThread(page, code);
    await page.goto('/fi/kirjaudu');
    await page.getByLabel('Sähköpostiosoite').fill(EMAIL);
    await page.getByRole('button', { name: 'Lähetä linkki' }).click();
    await page.getByText('Jos osoite kuuluu jäsenelle').waitFor();
    await page.goto('/fi/kysymykset?q=salaisuuteni');

    await page.goto('/fi/kysy');
    await page.getByLabel('Teema').selectOption('arki');
    await page.getByLabel('Otsikko').fill(TITLE);
    await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
    await page.getByRole('radio', { name: 'Vain minulle' }).check();
    proxy.arrange(1);
    await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
    await page.getByText('Palvelu ei juuri nyt vastannut').first().waitFor();
    await page.goto('/fi/oma-kysymys/keskustelu');
    await page.goto('/fi/kysymykset?q=salaisuuteni');

    const printed = server.printed();
    expect(linesOf(printed), 'the failure itself is logged').toContainEqual(
      expect.objectContaining({ event: 'failure' }),
    );
    const secret = code.slice(6);
    const searched = Buffer.from('q=salaisuuteni').toString('base64url').slice(0, 16);
    const words = [TITLE, 'Kerttu', 'Raumalle', code, secret, EMAIL, 'salaisuuteni', '127.0.0.1'];
    for (const word of [...words, searched, '::1', 'Mozilla']) expect(printed).not.toContain(word);
  } finally {
    await server.stop();
    await proxy.close();
  }
});

test('what the framework prints of a failure is a line of its kind, without its message', async ({
  browser,
}) => {
  const name = databaseName(`unlogged_${test.info().workerIndex}`);
  const url = process.env.DATABASE_URL ?? '';
  const databaseUrl = await cloneDatabase(url, process.env.E2E_TEMPLATE ?? '', name);
  const port = await freePort(3_200);
  const baseURL = `http://localhost:${port}`;
  const server = await startListening(port, { ...testEnv(databaseUrl), PUBLIC_URL: baseURL });
  try {
    const desk = await atDesk(browser, /Ilona/, baseURL);
    await administer(databaseUrl, 'ALTER TABLE questions RENAME TO elsewhere');
    const answer = await desk.goto('/fi/tyopoyta'); // its inbox is a part that the page does not guard
    expect(answer?.status()).toBe(500);
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Jokin meni vikaan');
    const sent = await desk.request.post('/fi/kysy', {
      headers: { 'next-action': 'a'.repeat(42), 'content-type': 'text/plain' },
      data: 'Kertulle kuuluu',
    });
    expect(sent.ok()).toBe(false);
    const printed = server.printed();
    expect(linesOf(printed)).toContainEqual(
      expect.objectContaining({
        event: 'failure',
        name: 'console.error',
        error: expect.stringMatching(/^Prisma/),
        digest: expect.stringMatching(/^[0-9a-f]{8}$/),
      }),
    );
    for (const word of ['does not exist', 'invocation', 'elsewhere', 'Kertulle', '    at ']) {
      expect(printed, word).not.toContain(word);
    }
  } finally {
    await server.stop();
    await administer(url, `DROP DATABASE "${name}" WITH (FORCE)`);
  }
});
