import { arranged, WORDS } from './arranged.ts';
import { expect, test } from './fixtures.ts';
import { ask, openThread } from './people.ts';

const TITLE = 'Ilman skriptejä: uskallanko ottaa yhteyttä siskoon';

test('everything an asker does works without JavaScript', async ({ noScript: asker }) => {
  const code = await ask(asker, TITLE, 'yksinaisyys');
  await asker.getByLabel('Kirjoita avaimen neljä viimeistä merkkiä').fill('0000');
  await asker.getByRole('button', { name: 'Avain on tallessa' }).click();
  await expect(
    asker.getByText('Nämä eivät ole avaimesi neljä viimeistä merkkiä.').first(),
  ).toBeVisible();
  await asker.getByLabel('Kirjoita avaimen neljä viimeistä merkkiä').fill(code.slice(-4));
  await asker.getByRole('button', { name: 'Avain on tallessa' }).click();
  await expect(asker.getByText('Ihminen lukee sen pian.')).toBeVisible();
  await asker.goto('/fi/kysy/avain');
  await expect(asker.getByText('Avainta ei näytetä nyt')).toBeVisible();
  await asker.goto('/fi/oma-kysymys/keskustelu');
  await asker.getByRole('button', { name: 'Lopeta ja sulje' }).click();
  await asker.goto('/fi/oma-kysymys/keskustelu');
  await expect(asker).toHaveURL(/oma-kysymys\?ended=idle$/);

  await openThread(asker, (await arranged('answered', 'fi')).code);
  await expect(asker.getByText(WORDS.fi.answer)).toBeVisible();
  await asker.getByLabel('Mitä haluat vielä sanoa tai kysyä?').fill('Kiitos. Yritän huomenna.');
  await asker.getByRole('button', { name: 'Lähetä', exact: true }).click();
  await expect(asker.getByText('Kiitos. Yritän huomenna.')).toBeVisible();
  await expect(
    asker.getByText('Viestisi on perillä. Seuraavaksi sen lukee vastaajasi.'),
  ).toBeVisible();
});

test('without JavaScript a form with errors comes back with everything typed', async ({
  noScript: page,
}) => {
  await page.goto('/fi/kysy');
  await page.getByLabel('Otsikko').fill('Lyhyt');
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill('Rivi yksi\n\nRivi kaksi 🙂');
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
  await page.getByLabel('Ikä').selectOption('15-17');
  await page.getByRole('checkbox', { name: 'Minulla tai jollakulla on hätä' }).check();
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(page.getByText('Kaikki kirjoittamasi on tallella').first()).toBeVisible();
  await expect(page.getByLabel('Otsikko')).toHaveValue('Lyhyt');
  await expect(page.getByText('Kirjoita ainakin 8 merkkiä.').first()).toBeVisible();
  await expect(page.getByText('Valitse teema.').first()).toBeVisible();
  await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(
    'Rivi yksi\n\nRivi kaksi 🙂',
  );
  await expect(page.getByRole('radio', { name: 'Vain minulle' })).toBeChecked();
  await expect(page.getByLabel('Ikä')).toHaveValue('15-17');
  await expect(
    page.getByRole('checkbox', { name: 'Minulla tai jollakulla on hätä' }),
  ).toBeChecked();
});
