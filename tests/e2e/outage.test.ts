import { CuttingProxy } from '../support/cutting-proxy.ts';
import { startWebServer } from '../support/e2e-server.ts';
import { expect, test } from './fixtures.ts';
import { ask, atDesk, QUESTION, send } from './people.ts';

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without';

  test(`when the database does not answer, an asker keeps the text and finds help, ${scripts} JavaScript`, async ({
    browser,
  }) => {
    const databaseUrl = process.env.DATABASE_URL ?? '';
    const proxy = await CuttingProxy.to(databaseUrl);
    const server = await startWebServer(proxy.through(databaseUrl));
    try {
      const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto('/fi/kysy');
      await page.getByLabel('Teema').selectOption('mieli');
      await page.getByLabel('Otsikko').fill('Yhteys katkeaa kesken lähettämisen');
      await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
      await page.getByRole('radio', { name: 'Vain minulle' }).check();

      proxy.arrange(1); // from now on every connection breaks at its first statement
      const alert = page.getByRole('alert').filter({ hasText: 'Palvelu ei juuri nyt vastannut' });
      await send(page, alert);
      await expect(alert.getByRole('link', { name: '112' })).toBeVisible();
      await expect(page.getByLabel('Teema')).toHaveValue('mieli');
      await expect(page.getByLabel('Otsikko')).toHaveValue('Yhteys katkeaa kesken lähettämisen');
      await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(
        QUESTION.body,
      );
      await expect(page.getByRole('radio', { name: 'Vain minulle' })).toBeChecked();

      proxy.arrange();
      await send(page);
    } finally {
      await server.stop();
      await proxy.close();
    }
  });
}

test('a page of one person says in its status that the database does not answer', async ({
  browser,
}) => {
  const databaseUrl = process.env.DATABASE_URL ?? '';
  const proxy = await CuttingProxy.to(databaseUrl);
  const server = await startWebServer(proxy.through(databaseUrl));
  const elsewhere = await startWebServer(databaseUrl); // so that nothing is in the first one's memory
  try {
    const desk = await atDesk(browser, /Ilona/, elsewhere.url);
    const asker = await (await browser.newContext({ baseURL: elsewhere.url })).newPage();
    await ask(asker, 'Tila kertoo katkosta', 'mieli');
    const there = (path: string) => new URL(path, server.url).href;
    const pages = [
      [asker, '/fi/kysy'],
      [asker, '/fi/oma-kysymys/keskustelu'],
      [desk, '/fi/tyopoyta'],
      [desk, '/fi/tyopoyta/oma-sivu'],
    ] as const;
    proxy.arrange(1); // every connection breaks at its first statement
    for (const [page, path] of pages) {
      const answer = await page.goto(there(path));
      expect(answer?.status(), path).toBe(503);
      expect(answer?.headers(), path).toMatchObject({
        'retry-after': '60',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("'nonce-"),
      });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Palvelu ei juuri nyt vastaa',
      );
    }
    for (const path of [
      '/fi/oma-kysymys/tiedot/txt',
      '/fi/kysymykset/feed.xml',
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/fi/cards/organisation/aallot.png',
    ]) {
      const answer = await asker.request.get(there(path));
      expect([answer.status(), answer.headers()['retry-after']], path).toEqual([503, '60']);
    }
    proxy.arrange();
    for (const [page, path] of pages) {
      expect((await page.goto(there(path)))?.status(), `${path}, afterwards`).toBe(200);
    }
  } finally {
    await server.stop();
    await elsewhere.stop();
    await proxy.close();
  }
});
