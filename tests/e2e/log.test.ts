import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../bin/ports.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { ROOT } from '../support/sources.ts';
import { testEnv } from '../support/test-env.ts';
import { expect, test } from './fixtures.ts';
import { ask, openThread, QUESTION } from './people.ts';

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
    expect(printed, 'the failure itself is logged').toContain('"event":"failure"');
    const secret = code.slice(6);
    const searched = Buffer.from('q=salaisuuteni').toString('base64url').slice(0, 16);
    const words = [TITLE, 'Kerttu', 'Raumalle', code, secret, EMAIL, 'salaisuuteni', '127.0.0.1'];
    for (const word of [...words, searched, '::1', 'Mozilla']) expect(printed).not.toContain(word);
  } finally {
    await server.stop();
    await proxy.close();
  }
});
