import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import QRCode from 'qrcode';
import { arranged, WORDS } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { deskPath, openThread, sendWhileClosed } from './people.ts';
import { openQuestion } from './sessions.ts';
import { waitText } from './waits.ts';

const codeOf = async (page: Page) =>
  ((await page.locator('[data-key-code]').textContent()) ?? '').replaceAll(/\s/g, '');

test('the ask page tells when a theme answers, who reads, and where a child is helped too', async ({
  page,
  noScript,
}) => {
  const wait = await waitText('fi', 'kriisit');
  expect(wait).toMatch(/tulee viimeistään \S+na \d+\.\d+\.$/);
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('kriisit');
  await expect(page.getByText(wait, { exact: true })).toBeVisible();
  await expect(page.getByText('lukevat vain teeman moderoijat ja vastaajat')).toBeVisible();
  for (const one of [page, noScript]) {
    await one.goto('/fi/kysy');
    const places = one.getByText('ovat tottuneet juttelemaan juuri lasten kanssa');
    await expect(places).toBeHidden();
    await one.getByText('Oletko alle 13-vuotias?').click();
    await expect(places).toBeVisible();
    await expect(one.getByRole('main').getByRole('link', { name: '116 111' })).toBeVisible();
    await expect(one.getByRole('link', { name: 'Jatka kysymykseen' })).toBeVisible();
    await expect(one.getByText('Jos olet alle 13')).toBeHidden();
    await one.getByLabel('Ikä').selectOption('under-15');
    await expect(one.getByText('Jos olet alle 13')).toBeVisible();
  }
});

test('the key is copied, saved and carried to another device; no request holds it', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const made = await arranged('received', 'fi');
  const { code } = made;
  await openQuestion(context, made, code);
  await page.goto('/fi/kysy/avain');
  await page.getByRole('button', { name: 'Kopioi' }).click();
  await expect(page.getByRole('button', { name: 'Kopioitu' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tallenna tiedostona' }).click();
  const file = await readFile((await (await download).path()) ?? '', 'utf8');
  expect(file).toContain(code);
  expect(file).toMatch(/\/fi\/oma-kysymys\n$/);

  await page.getByText('Vie avain toiseen laitteeseen').click();
  await expect(page.getByRole('img', { name: 'QR-koodi' })).toBeVisible();
  await expectNoAxeViolations(page);
  const address = `${new URL(page.url()).origin}/fi/oma-kysymys#${code}`;
  const drawn = await page.locator('[data-qr]').getAttribute('d');
  expect(squares(drawn ?? '')).toEqual(darkModules(address));

  const other = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url(), request.postData() ?? ''));
  await other.goto(address);
  const field = other.getByLabel('Kysymyksesi avain');
  await expect(field).toHaveValue(code);
  await expect(other.getByText('Avaimesi on nyt valmiina.')).toBeVisible();
  expect(other.url()).not.toContain(code.slice(6));
  expect(asked.filter((one) => one.includes(code.slice(6)))).toEqual([]);
  await other.getByRole('button', { name: 'Avaa', exact: true }).click();
  await expect(other.getByText('Avaimesi vielä kerran')).toBeVisible();
  expect(await codeOf(other)).toBe(code);
  await other.getByRole('button', { name: 'Avain on tallessa, piilota se' }).click();
  await expect(other.locator('[data-key-code]')).toHaveCount(0);
  await openThread(other, code);
  await expect(other.locator('[data-key-code]')).toHaveCount(0);
  await other.context().close();
});

for (const scripted of [true, false]) {
  test(`${scripted ? 'with' : 'without'} JavaScript an asker thanks, takes their data along and deletes everything`, async ({
    page: scriptedPage,
    noScript,
    deskOf,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const crew = await ownCrew();
    const title = 'Kiitän ja poistan kaiken';
    const made = await arranged('answered', 'fi', {
      ...crew,
      theme: 'mieli',
      question: { title },
    });
    await openQuestion(page.context(), made);
    await page.goto('/fi/oma-kysymys/keskustelu');
    await page.getByRole('button', { name: 'Kerro vastaajalle' }).click();
    await expect(page.getByText('Valitse, auttoiko vastaus.')).toBeVisible();
    await page.getByRole('radio', { name: 'Auttoi', exact: true }).check();
    const word = page.getByLabel('Sana vastaajalle');
    await word.fill('Luin tämän ääneen siskolleni.');
    const tell = page.getByRole('button', { name: 'Kerro vastaajalle' });
    await sendWhileClosed(page, tell, word, () => openQuestion(page.context(), made));
    await expect(page.getByText('Kerroit vastaajalle: Auttoi')).toBeVisible();
    const answerer = await deskOf(crew.answerer);
    await answerer.goto('/fi/tyopoyta');
    await expect(answerer.getByText('Luin tämän ääneen siskolleni.').first()).toBeVisible();
    const words = answerer.getByRole('region', { name: 'Kysyjiltä sinulle' });
    await words.getByRole('listitem').first().getByRole('link').click();
    await expect(answerer.getByText('Kysyjä: vastaus auttoi')).toBeVisible();

    const text = await page.request.get('/fi/oma-kysymys/tiedot/txt');
    expect(text.headers()['content-disposition']).toBe('attachment; filename="kysymykseni.txt"');
    expect(text.headers()['cache-control']).toBe('no-store');
    const told = await text.text();
    for (const part of [
      title,
      WORDS.fi.answer,
      'siskolleni',
      'Ikä: et kertonut',
      'Tila: Vastattu',
    ]) {
      expect(told).toContain(part);
    }
    const data = await (await page.request.get('/fi/oma-kysymys/tiedot/json')).json();
    expect(data.questions[0].question.title).toBe(title);

    await page.getByText('Poista kaikki', { exact: true }).click();
    await page.getByRole('button', { name: 'Kyllä, poista kaikki nyt' }).click();
    await expect(page.getByText('on nyt poistettu')).toBeVisible();
    await page.goto('/fi/oma-kysymys');
    await page.getByLabel('Kysymyksesi avain').fill(made.code);
    await page.getByRole('button', { name: 'Avaa', exact: true }).click();
    await expect(page.getByText('Tällä avaimella ei löydy kysymystä.')).toBeVisible();
    await expect(page.getByLabel('Kysymyksesi avain')).toHaveValue(scripted ? made.code : '');
    const closed = await page.request.get('/fi/oma-kysymys/tiedot/txt', { maxRedirects: 0 });
    expect(closed.status()).toBe(303);
    const gone = await answerer.goto(deskPath(made.questionId));
    expect(gone?.status()).toBe(404);
    await answerer.goto('/fi/tyopoyta');
    await expect(answerer.getByText(title)).toHaveCount(0);
  });
}

test('an asker writes three messages at a time, and reads why no more', async ({
  noScript: page,
}) => {
  await openQuestion(page.context(), await arranged('received', 'fi'));
  await page.goto('/fi/oma-kysymys/keskustelu');
  const other = await page.context().newPage(); // open since before
  await other.goto('/fi/oma-kysymys/keskustelu');
  for (const message of ['Ensimmäinen viesti', 'Toinen viesti', 'Kolmas viesti']) {
    await page.getByLabel('Mitä haluat vielä sanoa tai kysyä?').fill(message);
    await page.getByRole('button', { name: 'Lähetä', exact: true }).click();
    await expect(page.getByText(message)).toBeVisible();
  }
  await expect(page.getByText('Olet kirjoittanut kolme viestiä')).toBeVisible();
  await expect(page.getByLabel('Mitä haluat vielä sanoa tai kysyä?')).toHaveCount(0);
  await other
    .getByLabel('Mitä haluat vielä sanoa tai kysyä?')
    .fill('Neljäs, jota en halua menettää');
  await other.getByRole('button', { name: 'Lähetä', exact: true }).click();
  await expect(other.getByText('Tähän keskusteluun ei voi nyt kirjoittaa enempää.')).toBeVisible();
  await expect(other.getByLabel('Mitä haluat vielä sanoa tai kysyä?')).toHaveValue(
    'Neljäs, jota en halua menettää',
  );
});

/** The unit squares of a path, as "x y". */
function squares(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);
}

function darkModules(text: string): string[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  return Array.from(data, (dark, at) =>
    dark ? `${at % size} ${Math.floor(at / size)}` : '',
  ).filter(Boolean);
}
