import { administer } from '../support/postgres.ts';
import { expect } from './fixtures.ts';
import type { OwnServer } from './own-server.ts';
import { test } from './own-world.ts';
import { ask, atDesk, openThread, QUESTION } from './people.ts';

const TITLE = 'Lokiin ei saa jäädä sanaakaan tästä';
const EMAIL = 'aallot-meri@demo.invalid';

/** A process of its own for what follows: lines of one kind are limited, and others may have written them. */
async function restarted(own: OwnServer): Promise<void> {
  await own.stop();
  await own.start();
}

const FIELDS = ['level', 'time', 'event', 'name', 'error', 'code', 'digest', 'ms', 'count'];

/** What was printed: lines of the log and nothing else. */
function linesOf(printed: string): Record<string, unknown>[] {
  return printed
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const fields: Record<string, unknown> = JSON.parse(line);
      expect(FIELDS, line).toEqual(expect.arrayContaining(Object.keys(fields)));
      return fields;
    });
}

test('the log holds no text, code, e-mail address or IP, also when things go wrong', async ({
  page,
  extraHTTPHeaders,
  own,
}) => {
  const { proxy, printed } = own;
  await restarted(own);
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
  const before = printed().length;
  proxy.arrange(1);
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await page.getByText('Palvelu ei juuri nyt vastannut').first().waitFor();
  await page.goto('/fi/oma-kysymys/keskustelu');
  await page.goto('/fi/kysymykset?q=salaisuuteni');
  proxy.arrange();

  const since = () => printed().slice(before);
  await expect.poll(since, 'the failure itself is logged').toContain('"event":"failure"');
  expect(linesOf(since())).toContainEqual(expect.objectContaining({ event: 'failure' }));
  const secret = code.slice(6);
  const searched = Buffer.from('q=salaisuuteni').toString('base64url').slice(0, 16);
  const place = extraHTTPHeaders?.['x-forwarded-for'] ?? '';
  const words = [TITLE, 'Kerttu', 'Raumalle', code, secret, EMAIL, 'salaisuuteni', searched];
  for (const word of [...words, place, '127.0.0.1', '::1', 'Mozilla']) {
    expect(printed()).not.toContain(word);
  }
});

test('what the framework prints of a failure is a line of its kind, without its message', async ({
  browser,
  own,
}) => {
  const { databaseUrl, printed, url: origin } = own;
  await restarted(own);
  const desk = await atDesk(browser, /Ilona/);
  const before = printed().length;
  const since = () => printed().slice(before);
  await administer(databaseUrl, 'ALTER TABLE questions RENAME TO elsewhere');
  try {
    const answer = await desk.goto('/fi/tyopoyta');
    expect(answer?.status()).toBe(500);
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Jokin meni vikaan');
    const sent = await desk.request.post('/fi/kysy', {
      headers: { origin, 'next-action': 'a'.repeat(42), 'content-type': 'text/plain' },
      data: 'Kertulle kuuluu',
    });
    expect(sent.ok()).toBe(false);
    for (const expected of [
      { name: 'page', error: expect.stringMatching(/^Prisma/) },
      { name: 'console.warn', digest: expect.stringMatching(/^[0-9a-f]{8}$/) },
    ]) {
      const line = expect.objectContaining({ event: 'failure', ...expected });
      await expect.poll(() => linesOf(since())).toContainEqual(line);
    }
    for (const word of ['does not exist', 'invocation', 'elsewhere', 'Kertulle', '    at ']) {
      expect(since(), word).not.toContain(word);
    }
  } finally {
    await administer(databaseUrl, 'ALTER TABLE elsewhere RENAME TO questions');
  }
});
