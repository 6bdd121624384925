import { expect, test } from './fixtures.ts';
import { ask, QUESTION, send } from './people.ts';

const FIRST = 'Ensimmäinen, jolle tuli oma avain';
const SECOND = 'Toinen, joka menee samaan avaimeen';
const LIST = 'Mitä avaimesi avaa';

test('without JavaScript a second question goes to the same key, and the key opens both', async ({
  noScript: page,
}) => {
  const code = await ask(page, FIRST, 'yksinaisyys');
  await page.getByRole('button', { name: 'Jatka tarkistamatta' }).click();
  await page.getByRole('button', { name: 'Lopeta ja sulje' }).click();

  const field = page.getByLabel('Avaimesi', { exact: true });
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('arki');
  await page.getByLabel('Otsikko').fill(SECOND);
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
  await expect(field).toBeHidden();
  await page.getByRole('checkbox', { name: 'Lisää samaan avaimeen' }).check();
  await field.fill(code.slice(0, -1));
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(page.getByText('Kaikki kirjoittamasi on tallella').first()).toBeVisible();
  await expect(page.getByLabel('Otsikko')).toHaveValue(SECOND);
  await expect(page.getByRole('checkbox', { name: 'Lisää samaan avaimeen' })).toBeChecked();
  await expect(page.getByText('kirjoita avaimesi vielä kerran')).toBeVisible();
  const added = page.getByText('Se aukeaa samalla avaimella kuin aiemmatkin.');
  await send(page, added, () => field.fill(code.toLowerCase()));

  await page.getByRole('link', { name: 'Kaikki, mitä avaimesi avaa' }).click();
  await expect(page.getByRole('heading', { level: 1, name: LIST })).toBeVisible();
  await page.getByRole('link', { name: FIRST }).click();
  await expect(page.getByRole('heading', { level: 2, name: FIRST })).toBeVisible();
  await page.getByLabel('Mitä haluat vielä sanoa tai kysyä?').fill('Lisään tämän ensimmäiseen.');
  await page.getByRole('button', { name: 'Lähetä', exact: true }).click();
  await expect(page.getByText('Lisään tämän ensimmäiseen.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: FIRST })).toBeVisible();
  await page.getByText('Poista tämä kysymys').click();
  await page.getByRole('button', { name: 'Kyllä, poista tämä nyt' }).click();
  await expect(page.getByText('Muut ovat tallella, ja avaimesi toimii edelleen.')).toBeVisible();
  await expect(page.getByRole('link', { name: SECOND })).toBeVisible();
  await expect(page.getByRole('link', { name: FIRST })).toHaveCount(0);
});

test('with a key open in the browser nothing is typed, and no draft keeps a key', async ({
  page,
}) => {
  const code = await ask(page, FIRST, 'yksinaisyys');
  await page.getByRole('button', { name: 'Jatka tarkistamatta' }).click();
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('arki');
  await page.getByLabel('Otsikko').fill(SECOND);
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
  await page.getByRole('checkbox', { name: 'Lisää samaan avaimeen' }).check();
  await page.getByLabel('Avaimesi', { exact: true }).fill(code);
  await page.getByRole('checkbox', { name: /luonno/i }).check();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain(SECOND);
  expect(kept).not.toContain(code);
  await page.getByLabel('Avaimesi', { exact: true }).fill('');
  await send(page, page.getByText('Se aukeaa samalla avaimella kuin aiemmatkin.'));
  expect(await page.evaluate(() => localStorage.getItem('draft'))).toBeNull();
  await page.goto('/fi/omat');
  for (const title of [FIRST, SECOND]) {
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  }
});
