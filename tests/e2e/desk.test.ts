import { expect, test } from './fixtures.ts';
import {
  accept,
  anonymise,
  answer,
  approve,
  ask,
  atDesk,
  expectOnPages,
  openAtDesk,
  openThread,
  QUESTION,
  sendWhileClosed,
  withdraw,
} from './people.ts';

test('of two who take a question at the same moment, the other reads a kind sentence', async ({
  browser,
  page,
}) => {
  const title = 'Kaksi ihmistä haluaa vastata tähän';
  await ask(page, title, 'mieli');
  await accept(browser, title);
  const first = await atDesk(browser, /Meri/);
  const second = await atDesk(browser, /Pihlaja/);
  await openAtDesk(first, title);
  await openAtDesk(second, title);
  const address = second.url();
  await first.getByRole('button', { name: 'Ota vastattavaksi' }).click();
  await expect(first.getByLabel('Vastaus kysyjälle')).toBeVisible();
  await second.getByRole('button', { name: 'Ota vastattavaksi' }).click();
  await expect(second.getByText('Joku muu ehti ottaa tämän juuri ennen sinua.')).toBeVisible();
  await second.goto(address);
  await second.getByRole('link', { name: 'Takaisin työpöydälle' }).click();
  await expect(second.getByRole('heading', { name: 'Hei Pihlaja' })).toBeVisible();
  await first.getByRole('button', { name: 'Palauta jonoon' }).click();
  await expect(first.getByText('Kysymys palasi jonoon.')).toBeVisible();
});

for (const scripted of [true, false]) {
  test(`${scripted ? 'with' : 'without'} JavaScript a declined question comes back with a person’s words, is rewritten and sent again`, async ({
    browser,
    page: scriptedPage,
    noScript,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const title = `Naapurini Martti Nenonen juo liikaa, ${scripted ? 'skriptit' : 'ei skriptejä'}`;
    const rewritten = `Naapurini juo liikaa, mitä voin tehdä ${scripted ? 'nyt' : 'huomenna'}`;
    const words = 'Kirjoitit naapurisi nimen. Muuta kysymystä niin, ettei häntä voi tunnistaa.';
    const code = await ask(page, title, 'mieli');
    const moderator = await atDesk(browser, /Ilona/);
    await openAtDesk(moderator, title);
    await moderator.getByText('Tähän ei voida vastata').click();
    await moderator.getByLabel('Syy').selectOption('identifying');
    await moderator.getByLabel('Sanasi kysyjälle').fill(words);
    await moderator.getByRole('button', { name: 'Sulje kysymys' }).click();
    await expect(moderator.getByText('Kysymys on suljettu. Kysyjä näkee sanasi')).toBeVisible();

    await openThread(page, code);
    await expect(page.getByText(words)).toBeVisible();
    await page.getByLabel('Otsikko').fill(rewritten);
    const again = page.getByRole('button', { name: 'Lähetä uudelleen' });
    await sendWhileClosed(page, code, again, page.getByLabel('Otsikko'));
    await expect(page.getByText('Ihminen lukee sen pian.')).toBeVisible();
    await openAtDesk(moderator, rewritten);
  });
}

test('a public version waits for the asker who wanted to see it, and can be taken back', async ({
  browser,
  noScript,
  reader,
}) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext()).newPage();
  const title = 'Haluan nähdä tämän ensin itse';
  await page.goto('/fi/kysy');
  await page.getByRole('checkbox', { name: 'Haluan nähdä julkaistavan version ensin' }).check();
  const code = await ask(page, title, 'mieli', { fresh: false });
  const moderator = await accept(browser, title);
  await answer(await atDesk(browser, /Meri/), title);
  await approve(moderator, title);
  await anonymise(moderator, { body: QUESTION.publicBody });
  await moderator.getByRole('button', { name: 'Näytä kysyjälle ensin' }).click();
  await expect(moderator.getByText('Julkinen versio on nyt kysyjän nähtävänä.')).toBeVisible();

  await expectOnPages(reader, title, false); // all of them are kept from now on
  await openThread(noScript, code);
  await noScript.getByText('Pyydä muutosta').click();
  const wish = noScript.getByLabel('Mitä pitäisi muuttaa?');
  await wish.fill('Ota pois keväällä.');
  const sendWish = noScript.getByRole('button', { name: 'Lähetä toive' });
  await sendWhileClosed(noScript, code, sendWish, wish);
  await expect(noScript.getByText('Pyysit muutosta julkiseen versioon.')).toBeVisible();
  await openAtDesk(moderator, title);
  await expect(moderator.getByText('Ota pois keväällä.')).toBeVisible();
  const changed = QUESTION.publicBody.replace(' keväällä', '');
  await anonymise(moderator, { body: changed });
  await moderator.getByRole('button', { name: 'Näytä kysyjälle ensin' }).click();
  await expect(moderator.getByText('Julkinen versio on nyt kysyjän nähtävänä.')).toBeVisible();
  await openThread(page, code);
  await page.getByRole('button', { name: 'Saa julkaista' }).click();
  await page.getByRole('link', { name: 'Katso julkinen versio' }).click();
  const address = page.url();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('Kerttu')).toHaveCount(0);
  await expectOnPages(reader, title, true);

  await openThread(page, code);
  await withdraw(page);
  const gone = await reader.goto(address);
  expect(gone?.status()).toBe(410);
  await expectOnPages(reader, title, false);
});

test('quick exit forgets the open question in this browser', async ({ page, context }) => {
  await context.route('https://www.ilmatieteenlaitos.fi/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Sää</title>' }),
  );
  await ask(page, 'Joku tulee huoneeseen juuri nyt', 'mieli');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Sää');
  await page.goto('/fi/oma-kysymys/keskustelu');
  await expect(page).toHaveURL(/ended=idle$/);
});
