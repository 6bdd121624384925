import type { Page } from '@playwright/test';
import { accepted, deskOf, test } from './desk-world.ts';
import { expect, expectAtEverySize } from './fixtures.ts';
import { DESKS, makeRoom, openAtDesk, openTools, QUESTION } from './people.ts';

/** The button of the shortcuts, which scripts draw; on a phone nobody needs to see it. */
const keys = (desk: Page) =>
  desk.getByRole('button', { name: 'Pikanäppäimet', includeHidden: true });

for (const [where, size] of Object.entries(DESKS)) {
  // What a way passes is looked at from every side once.
  const expectFits = async (page: Page) => {
    if (size === DESKS['a phone']) await expectAtEverySize(page);
  };

  test(`on ${where} an inbox is gone through by keys, searched, narrowed down, and hears of what is new`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const desk = await deskOf(browser, /Tuulikki/, size);
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
    await expectFits(desk);
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
    await expectFits(desk);
    await desk.goto('/fi/tyopoyta');
    const all = await entries.count();
    await openTools(desk);
    await desk.getByText('Teema', { exact: true }).click();
    await desk.getByRole('link', { name: /^Parisuhde/ }).click();
    await expect(desk).toHaveURL(/theme=parisuhde/);
    expect(await entries.count()).toBeLessThan(all);

    await desk.goto('/fi/tyopoyta');
    await desk.evaluate(() => window.scrollTo(0, 200));
    const before = await entries.first().boundingBox();
    const news = `Tämä ilmestyi jonoon, kun työpöytä oli auki: ${where}`;
    await accepted(browser, news);
    await expect(desk.getByText('Työpöydälläsi on uutta.')).toBeVisible();
    expect(await entries.first().boundingBox()).toEqual(before); // nothing moved
    await expect(desk.getByRole('link', { name: news })).toHaveCount(0);
    await expectFits(desk);
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

  test(`on ${where} a question goes from hand to hand by name, and a break empties a list kindly`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const title = `Tämä kysymys vaihtaa vastaajaa: ${where}`;
    const other = `Tämä jää, kun tauko alkaa: ${where}`;
    await accepted(browser, title);
    await accepted(browser, other);
    const pihlaja = await deskOf(browser, /Pihlaja/, size);
    const meri = await deskOf(browser, /Meri/, size);
    for (const desk of [pihlaja, meri]) await makeRoom(desk);
    for (const each of [title, other]) {
      await openAtDesk(pihlaja, each);
      await pihlaja.getByRole('button', { name: 'Ota vastattavaksi' }).click();
      await expect(pihlaja.getByText('Kysymys on nyt sinulla.')).toBeVisible();
    }
    await openAtDesk(pihlaja, title);
    await pihlaja.getByText('Pyydä kollegaa jatkamaan').click();
    await pihlaja
      .getByLabel('Kollega', { exact: true })
      .selectOption({ label: 'Meri, ammattilainen' });
    await pihlaja.getByRole('button', { name: 'Pyydä', exact: true }).click();
    await expect(pihlaja.getByText('Kollegaa on pyydetty.')).toBeVisible();
    await expectFits(pihlaja);

    await meri.goto('/fi/tyopoyta');
    const asked = meri.getByRole('region', { name: /Kollega pyytää sinua/ });
    await asked.getByRole('link', { name: title }).click();
    await expect(meri.getByText('Pihlaja toivoo, että jatkaisit tätä')).toBeVisible();
    await expectFits(meri);
    await meri.getByRole('button', { name: 'Otan tämän' }).click();
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
    await expectFits(pihlaja);
    await pihlaja.getByRole('button', { name: 'Aloita tauko' }).click();
    await expect(pihlaja.getByText('Tauko on merkitty. Hyvää lepoa.')).toBeVisible();
    await expect(pihlaja.getByText(/Olet tauolla/)).toBeVisible();

    const outi = await deskOf(browser, /Outi/, size);
    const held = outi.getByRole('region', { name: 'Tauolla olevien kysymykset' });
    await expect(held).toContainText('kesken: Pihlaja');
    await expect(outi.getByText(other)).toHaveCount(0); // no word of any question
    await expectFits(outi);
    await held.getByLabel('Siirrä kollegalle').selectOption({ label: 'Meri, ammattilainen' });
    await held.getByRole('button', { name: 'Siirrä', exact: true }).click();
    await expect(outi.getByText('Kysymys on nyt toisella vastaajalla')).toBeVisible();
    await meri.goto('/fi/tyopoyta');
    const mine = meri.getByRole('region', { name: /Odottaa sinua/ });
    await expect(mine.getByRole('link', { name: other })).toBeVisible();
    await pihlaja.goto('/fi/tyopoyta');
    await pihlaja.getByText('Muuta taukoa').first().click();
    await pihlaja.getByRole('button', { name: 'Lopeta tauko' }).click();
    await expect(pihlaja.getByText('Tauko on ohi.')).toBeVisible();
  });

  test(`on ${where} without scripts somebody sets their limits, and is asked how they are after something heavy`, async ({
    browser,
    noScript,
  }) => {
    test.setTimeout(120_000);
    const outi = await deskOf(browser, /Outi/, size);
    const named = outi.getByRole('region', { name: 'Kenen kanssa voi jutella' });
    await named.getByLabel('Ihminen').selectOption({ label: 'Ilona, moderoija' });
    await named.getByLabel('Miten häneen saa yhteyden?').fill('040 000 arkisin');
    await named.getByRole('button', { name: 'Tallenna' }).click();
    await expect(outi.getByText('Vastaajille tarjotaan nyt tätä ihmistä.')).toBeVisible();

    const title = `Raskas kysymys, jota ei unohda heti: ${where}`;
    await accepted(browser, title, { weight: 'Vakava huoli' });
    await noScript.setViewportSize(size);
    await noScript.goto('/fi/kirjaudu');
    await noScript.getByRole('button', { name: /Tuulikki/ }).click();
    await noScript.getByRole('link', { name: 'Päivitä työpöytä' }).click();
    await noScript.getByRole('link', { name: 'Oma sivu' }).click();
    await noScript.getByLabel('Kysymyksiä kesken yhtä aikaa').fill('90');
    await noScript.getByLabel('Vastauksia viikossa').fill('12');
    const limits = noScript.getByRole('region', { name: 'Kuinka paljon' });
    await limits.getByRole('button', { name: 'Tallenna' }).click();
    await expect(limits.getByText('Kirjoita luku väliltä 1–10.').first()).toBeVisible();
    await expect(noScript.getByLabel('Vastauksia viikossa')).toHaveValue('12');
    await noScript.getByLabel('Kysymyksiä kesken yhtä aikaa').fill('9');
    await limits.getByRole('button', { name: 'Tallenna' }).click();
    await expect(noScript.getByText('Rajat on tallennettu.')).toBeVisible();

    await openAtDesk(noScript, title);
    await noScript.getByRole('button', { name: 'Ota vastattavaksi' }).click();
    await noScript.getByLabel('Vastaus kysyjälle').fill(QUESTION.body);
    await noScript.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
    await expect(noScript.getByRole('heading', { name: 'Miten sinä voit?' })).toBeVisible();
    await expect(noScript.getByText('Tavoitat hänet näin: 040 000 arkisin')).toBeVisible();
    const words = `Kuulin siinä oman veljeni äänen: ${where}`;
    await noScript.getByRole('radio', { name: 'Raskas' }).check();
    await noScript.getByLabel('Jos haluat, kirjoita siitä itsellesi').fill(words);
    await noScript.getByRole('checkbox', { name: 'Jaa tämä hänelle: Ilona' }).check();
    await noScript.getByRole('button', { name: 'Tallenna' }).click();
    await expect(noScript.getByText('Kiitos, että kerroit.')).toBeVisible();
    await expect(noScript.getByRole('heading', { name: 'Miten sinä voit?' })).toHaveCount(0);

    await outi.goto('/fi/tyopoyta');
    await expect(outi.getByText(words)).toHaveCount(0);
    const ilona = await deskOf(browser, /Ilona/, size);
    await expect(ilona.getByText(words)).toBeVisible();
    await expectFits(ilona);
    await ilona.getByRole('button', { name: 'Olen ollut yhteydessä' }).click();
    await expect(ilona.getByText('Kiitos, että olit yhteydessä.')).toBeVisible();
    await expect(ilona.getByText(words)).toHaveCount(0);
    const own = await deskOf(browser, /Tuulikki/, size);
    await own.goto('/fi/tyopoyta/oma-sivu');
    await expect(own.getByText(words)).toBeVisible();
    await expectFits(own);
  });
}
