import type { Page } from '@playwright/test';
import { arranged } from './arranged.ts';
import { type OwnCrew, ownCrew } from './crew.ts';
import { expect, expectAtEverySize, test } from './fixtures.ts';
import { deskPath, openTools, QUESTION } from './people.ts';
import { expectFits, LAPTOP, PHONE } from './sizes.ts';

const THEMES = ['ikaantyminen', 'sairaus-ja-vamma']; // no other journey asks in them

/** A question in the pool of the people's themes. */
const laid = (crew: OwnCrew, title: string, theme = 'ikaantyminen') =>
  arranged('open', 'fi', { ...crew, theme, question: { title } });

/** The button of the shortcuts, which scripts draw; on a phone nobody needs to see it. */
const keys = (desk: Page) =>
  desk.getByRole('button', { name: 'Pikanäppäimet', includeHidden: true });

test('an inbox is gone through by keys, searched, narrowed down, and hears of what is new', async ({
  deskOf,
}, { retry }) => {
  test.slow();
  const crew = await ownCrew(THEMES);
  await laid(crew, 'Äitini unohtaa jo nimeni, ja minä suren');
  await laid(crew, 'Isäni ei huoli apua kotiin');
  await laid(crew, 'Sairauteni ei näy päälle päin', 'sairaus-ja-vamma');
  const desk = await deskOf(crew.answerer, LAPTOP);
  await desk.goto('/fi/tyopoyta');
  const entries = desk.locator('[data-inbox-entry]');
  await expect(keys(desk)).toHaveCount(1); // scripts run
  await desk.keyboard.press('j');
  await expect(entries.nth(0)).toBeFocused();
  await expect(desk.getByText(/Jatka tästä|Aloita tästä/)).toHaveCount(1);
  await desk.keyboard.press('j');
  await desk.keyboard.press('j');
  await desk.keyboard.press('k');
  await expect(entries.nth(1)).toBeFocused();
  await openTools(desk);
  await desk.getByRole('searchbox').pressSequentially('kj?');
  await expect(desk.getByRole('searchbox')).toHaveValue('kj?');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await entries.nth(1).focus();
  await desk.keyboard.press('?');
  const sheet = desk.getByRole('dialog', { name: 'Pikanäppäimet' });
  await expect(sheet).toBeVisible();
  await expectAtEverySize(desk);
  await desk.keyboard.press('Escape');
  await expect(entries.nth(1)).toBeFocused();
  const title = (await entries.nth(1).textContent()) ?? '';
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(title);

  await desk.goto('/fi/tyopoyta');
  await openTools(desk);
  await desk.getByRole('searchbox').fill(title);
  await desk.getByRole('button', { name: 'Etsi' }).click();
  await expect(desk.getByRole('heading', { name: /1 kysymys, jossa on/ })).toBeVisible();
  await expect(entries).toHaveText([title]);
  await expectFits(desk, entries.first());
  await desk.goto('/fi/tyopoyta');
  const all = await entries.count();
  await openTools(desk);
  await desk.getByText('Teema', { exact: true }).click();
  await desk.getByRole('link', { name: /^Ikääntyminen/ }).click();
  await expect(desk).toHaveURL(/theme=ikaantyminen/);
  expect(await entries.count()).toBeLessThan(all);

  await desk.goto('/fi/tyopoyta');
  await desk.evaluate(() => window.scrollTo(0, 200));
  const before = await entries.first().boundingBox();
  const news = `Tämä ilmestyi jonoon, kun työpöytä oli auki, kerta ${retry + 1}`;
  await laid(crew, news);
  await expect(desk.getByText('Jonossa on uusi kysymys.')).toBeVisible();
  expect(await entries.first().boundingBox()).toEqual(before); // nothing moved
  await expect(desk.getByRole('link', { name: news })).toHaveCount(0);
  await expectAtEverySize(desk);
  await desk.evaluate(() => window.scrollTo(0, 200));
  await desk.getByRole('button', { name: 'Näytä', exact: true }).click();
  await expect(desk.getByRole('link', { name: news })).toBeVisible();
  expect(await desk.evaluate(() => window.scrollY)).toBe(200);

  await desk.keyboard.press('?');
  await sheet.getByRole('button', { name: 'Poista käytöstä' }).click();
  await expect(desk.getByText('Pikanäppäinten asetus on tallennettu.')).toBeVisible();
  await desk.goto('/fi/tyopoyta');
  await expect(keys(desk)).toHaveCount(1);
  await desk.keyboard.press('j');
  await expect(entries.nth(0)).not.toBeFocused();
  await desk.goto('/fi/tyopoyta/oma-sivu');
  await desk.getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect(desk.getByText('Pikanäppäinten asetus on tallennettu.')).toBeVisible();
});

test('a question goes from hand to hand by name, and a break empties a list kindly', async ({
  deskOf,
}) => {
  test.slow();
  const crew = await ownCrew();
  const one = await crew.one('volunteer', { displayName: 'Pihlaja' });
  const held = (title: string) =>
    arranged('taken', 'fi', { ...crew, answerer: one, theme: 'mieli', question: { title } });
  const title = 'Tämä kysymys vaihtaa vastaajaa';
  const other = 'Tämä jää, kun tauko alkaa';
  const { questionId } = await held(title);
  await held(other);
  const pihlaja = await deskOf(one, PHONE);
  const meri = await deskOf(crew.reviewer, PHONE);
  await pihlaja.goto(deskPath(questionId));
  await pihlaja.getByText('Pyydä kollegaa jatkamaan').click();
  await pihlaja
    .getByLabel('Kollega', { exact: true })
    .selectOption({ label: 'Meri, ammattilainen' });
  await pihlaja.getByRole('button', { name: 'Pyydä', exact: true }).click();
  await expect(pihlaja.getByText('Kollegaa on pyydetty.')).toBeVisible();
  await expectAtEverySize(pihlaja);

  await meri.goto('/fi/tyopoyta');
  const asked = meri.getByRole('region', { name: /Kollega pyytää sinua/ });
  await asked.getByRole('link', { name: title }).click();
  await expect(meri.getByText('Pihlaja toivoo, että jatkaisit tätä')).toBeVisible();
  const take = meri.getByRole('button', { name: 'Otan tämän' });
  await expectFits(meri, take);
  await take.click();
  await expect(meri.getByLabel('Vastaus kysyjälle')).toBeVisible();

  await pihlaja.goto('/fi/tyopoyta');
  await expect(pihlaja.getByRole('link', { name: title })).toHaveCount(0);
  await pihlaja.getByText('Olen tauolla').click();
  const day = (later: number) =>
    new Date(Date.now() + later * 86_400_000).toLocaleDateString('sv-SE', {
      timeZone: 'Europe/Helsinki',
    });
  await pihlaja.getByLabel('Ensimmäinen päivä').fill(day(0));
  await pihlaja.getByLabel('Viimeinen päivä').fill(day(6));
  await pihlaja.getByLabel('Kuka voisi jatkaa kysymyksiäsi?').selectOption({ label: 'Meri' });
  const begin = pihlaja.getByRole('button', { name: 'Aloita tauko' });
  await expectFits(pihlaja, begin);
  await begin.click();
  await expect(pihlaja.getByText('Tauko on merkitty. Hyvää lepoa.')).toBeVisible();
  await expect(pihlaja.getByText(/Olet tauolla/)).toBeVisible();

  const outi = await deskOf(crew.coordinator, PHONE);
  await outi.goto('/fi/tyopoyta');
  const left = outi.getByRole('region', { name: 'Tauolla olevien kysymykset' });
  await expect(left).toContainText('kesken: Pihlaja');
  await expect(outi.getByText(other)).toHaveCount(0); // no word of any question
  await left.getByLabel('Siirrä kollegalle').selectOption({ label: 'Meri, ammattilainen' });
  const pass = left.getByRole('button', { name: 'Siirrä', exact: true });
  await expectFits(outi, pass);
  await pass.click();
  await expect(outi.getByText('Kysymys on nyt toisella vastaajalla')).toBeVisible();
  await meri.goto('/fi/tyopoyta');
  const mine = meri.getByRole('region', { name: /Odottaa sinua/ });
  await expect(mine.getByRole('link', { name: other })).toBeVisible();
  await pihlaja.goto('/fi/tyopoyta');
  await pihlaja.getByText('Muuta taukoa').first().click();
  await pihlaja.getByRole('button', { name: 'Lopeta tauko' }).click();
  await expect(pihlaja.getByText('Tauko on ohi.')).toBeVisible();
});

test('without scripts somebody sets their limits, and is asked how they are after something heavy', async ({
  deskOf,
}) => {
  test.slow();
  const crew = await ownCrew();
  const outi = await deskOf(crew.coordinator, PHONE);
  await outi.goto('/fi/tyopoyta');
  const named = outi.getByRole('region', { name: 'Kenen kanssa voi jutella' });
  await named.getByLabel('Ihminen').selectOption({ label: 'Ilona, moderoija' });
  await named.getByLabel('Miten häneen saa yhteyden?').fill('040 000 arkisin');
  await named.getByRole('button', { name: 'Tallenna' }).click();
  await expect(outi.getByText('Vastaajille tarjotaan nyt tätä ihmistä.')).toBeVisible();

  const { questionId } = await arranged('taken', 'fi', { ...crew, theme: 'mieli', risk: 2 });
  const noScript = await deskOf(crew.answerer, { ...PHONE, javaScriptEnabled: false });
  await noScript.goto('/fi/tyopoyta/oma-sivu');
  await noScript.getByLabel('Kysymyksiä kesken yhtä aikaa').fill('90');
  await noScript.getByLabel('Vastauksia viikossa').fill('12');
  const limits = noScript.getByRole('region', { name: 'Kuinka paljon' });
  await limits.getByRole('button', { name: 'Tallenna' }).click();
  await expect(limits.getByText('Kirjoita luku väliltä 1–10.').first()).toBeVisible();
  await expect(noScript.getByLabel('Vastauksia viikossa')).toHaveValue('12');
  await noScript.getByLabel('Kysymyksiä kesken yhtä aikaa').fill('9');
  await limits.getByRole('button', { name: 'Tallenna' }).click();
  await expect(noScript.getByText('Rajat on tallennettu.')).toBeVisible();

  await noScript.goto(deskPath(questionId));
  await noScript.getByLabel('Vastaus kysyjälle').fill(QUESTION.body);
  await noScript.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  await expect(noScript.getByRole('heading', { name: 'Miten sinä voit?' })).toBeVisible();
  await expect(noScript.getByText('Tavoitat hänet näin: 040 000 arkisin')).toBeVisible();
  const words = 'Kuulin siinä oman veljeni äänen';
  await noScript.getByRole('radio', { name: 'Raskas' }).check();
  await noScript.getByLabel('Jos haluat, kirjoita siitä itsellesi').fill(words);
  await noScript.getByRole('checkbox', { name: 'Jaa tämä hänelle: Ilona' }).check();
  await noScript.getByRole('button', { name: 'Tallenna' }).click();
  await expect(noScript.getByText('Kiitos, että kerroit.')).toBeVisible();
  await expect(noScript.getByRole('heading', { name: 'Miten sinä voit?' })).toHaveCount(0);

  await outi.goto('/fi/tyopoyta');
  await expect(outi.getByText(words)).toHaveCount(0);
  const ilona = await deskOf(crew.moderator, PHONE);
  await ilona.goto('/fi/tyopoyta');
  await expect(ilona.getByText(words)).toBeVisible();
  const done = ilona.getByRole('button', { name: 'Olen ollut yhteydessä' });
  await expectFits(ilona, done);
  await done.click();
  await expect(ilona.getByText('Kiitos, että olit yhteydessä.')).toBeVisible();
  await expect(ilona.getByText(words)).toHaveCount(0);
  const own = await deskOf(crew.answerer, PHONE);
  await own.goto('/fi/tyopoyta/oma-sivu');
  await expect(own.getByText(words)).toBeVisible();
  await expectAtEverySize(own);
});
