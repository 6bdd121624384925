import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { openThread, QUESTION } from './people.ts';

test('with JavaScript a form with errors comes back with everything typed', async ({ page }) => {
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('mieli');
  await page.getByLabel('Otsikko').fill('Hei');
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
  await page.getByLabel('Ikä').selectOption('70-plus');
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'tallella' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Tarkista: /);
  await expect(page.getByLabel('Teema')).toHaveValue('mieli');
  await expect(page.getByLabel('Otsikko')).toHaveValue('Hei');
  await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(QUESTION.body);
  await expect(page.getByRole('radio', { name: 'Vain minulle' })).toBeChecked();
  await expect(page.getByLabel('Ikä')).toHaveValue('70-plus');
});

test('pressing send twice makes one question with one code', async ({ page }) => {
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('arki');
  await page.getByLabel('Otsikko').fill('Kaksi painallusta, yksi kysymys');
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Saa julkaista nimettömänä' }).check();
  await page.getByRole('checkbox', { name: 'Haluan nähdä julkaistavan version ensin' }).check();
  await page.getByRole('button', { name: 'Lähetä kysymys' }).dblclick();
  const shown = page.locator('[data-key-code]');
  await expect(shown).toBeVisible();
  const code = ((await shown.textContent()) ?? '').replaceAll(/\s/g, '');
  await page.goBack();
  await page.goForward();
  await expect(shown).toHaveText(code);
  await openThread(page, code);
  await expect(page.getByText('Kaksi painallusta, yksi kysymys')).toBeVisible();
  const told = await page.request.get('/fi/oma-kysymys/tiedot/json');
  expect(await told.json()).toMatchObject({ questions: [{ choices: { previewFirst: true } }] });
});

test('the code stands in no address, title or storage', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('arki');
  await page.getByLabel('Otsikko').fill('Missä avain näkyy, missä ei');
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  const shown = page.locator('[data-key-code]');
  const code = ((await shown.textContent()) ?? '').replaceAll(/\s/g, '');
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  for (const place of [...addresses, page.url(), await page.title(), stored]) {
    expect(place).not.toContain(code);
    expect(place).not.toContain(code.slice(6));
  }
});

test('a wrong code is answered kindly, and stays in the browser alone', async ({ page }) => {
  const code = '7K2QD-M4XWT-9RBNE-3HVC6';
  await page.goto('/fi/oma-kysymys');
  await page.getByLabel('Kysymyksesi avain').fill(code);
  await page.getByRole('button', { name: 'Avaa', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'ei löydy kysymystä' })).toBeVisible();
  await expect(page.getByLabel('Kysymyksesi avain')).toHaveValue(code);
});

test('help stands quietly beside a text that means danger, and nothing moves or leaves for it', async ({
  page,
}) => {
  await page.goto('/fi/kysy');
  const body = page.getByLabel('Mitä on tapahtunut, ja mitä mietit?');
  const calm = page.getByRole('heading', { name: 'Jos et jaksa odottaa', level: 3 });
  const help = page.getByRole('heading', { name: 'Tästä voi puhua heti' });
  await body.fill('Riitelimme eilen siivouksesta.');
  await expect(calm).toBeVisible();
  await page.route('**/api/similar', (route) => route.abort()); // what is shown waits for no server
  const place = () => page.getByLabel('Millä kielellä kirjoitat?').boundingBox();
  const before = await place();
  await body.fill('Riitelimme eilen. Haluan kuolla.');
  await expect(help).toBeVisible();
  await expect(calm).toBeHidden();
  await expect(page.locator('form').getByRole('link', { name: '09 2525 0111' })).toBeVisible();
  await expect(body).toBeFocused();
  expect(await place()).toEqual(before);
  await expect(page.getByRole('status').filter({ hasText: 'numeroita' })).toBeAttached();
  await expectNoAxeViolations(page);
  await page.getByLabel('Ikä').selectOption('15-17');
  await expect(page.locator('form').getByRole('link', { name: '116 111' })).toBeVisible();
  await body.fill('');
  await expect(calm).toBeVisible();
});
