import { arranged, memberOf } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, test } from './fixtures.ts';
import { deskPath } from './people.ts';

const SENT = 'Jos osoite kuuluu jäsenelle';

test('a member signs in by a link in the mail, which works once', async ({ page, browser }) => {
  await page.goto('/fi/tyopoyta/oma-sivu'); // where they were going
  await page.getByLabel('Sähköpostiosoite').fill('Aallot-Ilona@demo.invalid');
  await page.getByRole('button', { name: 'Lähetä linkki' }).click();
  await expect(page.getByText(SENT)).toBeVisible();

  const mail = page
    .getByRole('article')
    .filter({ hasText: 'aallot-ilona@demo.invalid' })
    .filter({ hasText: 'Kirjautumislinkki' })
    .first();
  await expect(async () => {
    await page.goto('/dev/mail');
    await expect(mail).toBeVisible();
  }).toPass();
  const link = await mail.getByRole('link').first().getAttribute('href');
  await page.goto(link ?? '');
  await page.goto(link ?? ''); // a mail scanner that opens the link does not use it up
  await page.getByRole('button', { name: 'Kirjaudu sisään' }).click();
  await expect(page).toHaveURL(/\/fi\/tyopoyta\/oma-sivu$/);

  const another = await (await browser.newContext()).newPage();
  await another.goto(link ?? '');
  await another.getByRole('button', { name: 'Kirjaudu sisään' }).click();
  await expect(another.getByText('Linkki on vanhentunut tai käytetty.')).toBeVisible();
});

test('an unknown address gets the same answer and no mail', async ({ page }) => {
  await page.goto('/fi/kirjaudu');
  await page.getByLabel('Sähköpostiosoite').fill('kukaan@example.invalid');
  await page.getByRole('button', { name: 'Lähetä linkki' }).click();
  await expect(page.getByText(SENT)).toBeVisible();
  await page.goto('/dev/mail');
  await expect(page.getByText('kukaan@example.invalid')).toHaveCount(0);
});

test('a desk is for those who are signed in, and signing out closes it', async ({ page }) => {
  await page.goto('/fi/tyopoyta');
  await expect(page).toHaveURL(/\/fi\/kirjaudu$/);
  await page.getByRole('button', { name: /Meri/ }).click(); // of the demo
  await expect(page).toHaveURL(/\/fi\/tyopoyta$/);
  await expect(page.getByRole('heading', { name: 'Hei Meri' })).toBeVisible();
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await expect(page).toHaveURL(/\/fi$/);
  await page.goto('/fi/tyopoyta');
  await expect(page).toHaveURL(/\/fi\/kirjaudu$/);
});

test('without JavaScript somebody signs in, looks for what is new, and opens their own page', async ({
  noScript: page,
}) => {
  await page.goto('/fi/tyopoyta/oma-sivu');
  await page.getByRole('link', { name: 'Svenska' }).first().click();
  await page.getByRole('button', { name: /Tuulikki/ }).click();
  await expect(page).toHaveURL(/\/sv\/arbetsbord\/min-sida$/);
  await page.goto('/fi/tyopoyta');
  await page.getByRole('link', { name: 'Päivitä työpöytä' }).click();
  await page.getByRole('link', { name: 'Oma sivu' }).click();
  await expect(page.getByRole('region', { name: 'Kuinka paljon' })).toBeVisible();
});

test('a person of two roles changes between them', async ({ deskOf }) => {
  const desk = await deskOf(await memberOf('kasvun-tuki-petra'));
  await desk.goto('/fi/tyopoyta');
  const change = desk.getByRole('button', { name: /^Toimi / });
  const other = await change.textContent();
  await change.click();
  await expect(change).not.toHaveText(other ?? '');
  await expect(desk).toHaveURL(/\/fi\/tyopoyta$/);
});

test('a question in somebody else’s hands does not exist for others', async ({ deskOf }) => {
  const crew = await ownCrew();
  const { questionId } = await arranged('taken', 'fi', { ...crew, theme: 'mieli' });
  const pihlaja = await crew.one('volunteer', { displayName: 'Pihlaja' });
  for (const [member, status] of [
    [crew.answerer, 200],
    [pihlaja, 404],
  ] as const) {
    const desk = await deskOf(member);
    expect((await desk.goto(deskPath(questionId)))?.status()).toBe(status);
  }
});
