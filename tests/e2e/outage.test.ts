import { expect } from './fixtures.ts';
import { test } from './own-world.ts';
import { ask, atDesk, QUESTION, send } from './people.ts';

for (const scripted of [true, false]) {
  test(`when the database does not answer, an asker keeps the text and finds help, ${scripted ? 'with' : 'without'} JavaScript`, async ({
    page: scriptedPage,
    noScript,
    own: { proxy },
  }) => {
    const page = scripted ? scriptedPage : noScript;
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
    await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(QUESTION.body);
    await expect(page.getByRole('radio', { name: 'Vain minulle' })).toBeChecked();

    proxy.arrange();
    await send(page);
  });
}

test('a page of one person says in its status that the database does not answer', async ({
  browser,
  page: asker,
  own,
}) => {
  const desk = await atDesk(browser, /Ilona/);
  await ask(asker, 'Tila kertoo katkosta', 'mieli');
  const pages = [
    [asker, '/fi/kysy'],
    [asker, '/fi/oma-kysymys/keskustelu'],
    [desk, '/fi/tyopoyta'],
    [desk, '/fi/tyopoyta/oma-sivu'],
  ] as const;
  await own.stop(); // so that nothing is in its memory
  await own.start();
  own.proxy.arrange(1); // every connection breaks at its first statement
  for (const [page, path] of pages) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(503);
    expect(answer?.headers(), path).toMatchObject({
      'retry-after': '60',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("'nonce-"),
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palvelu ei juuri nyt vastaa');
  }
  for (const path of [
    '/fi/oma-kysymys/tiedot/txt',
    '/fi/kysymykset/feed.xml',
    '/sitemap.xml',
    '/sitemap-1.xml',
    '/fi/cards/organisation/aallot.png',
  ]) {
    const answer = await asker.request.get(path);
    expect([answer.status(), answer.headers()['retry-after']], path).toEqual([503, '60']);
  }
  own.proxy.arrange();
  for (const [page, path] of pages) {
    expect((await page.goto(path))?.status(), `${path}, afterwards`).toBe(200);
  }
});
