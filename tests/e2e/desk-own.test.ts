import type { Page } from '@playwright/test';
import { accepted, deskOf, test } from './desk-world.ts';
import { expect, expectAtEverySize } from './fixtures.ts';
import { ANSWER, DESKS, makeRoom, openAtDesk } from './people.ts';

const SOME_READ = /Vakaviin kysymyksiin annetut ja uusien vastaajien vastaukset/;

async function setRate(coordinator: Page, label: string): Promise<void> {
  await coordinator.goto('/fi/tyopoyta/jarjesto');
  const rate = coordinator.getByRole('region', { name: 'Kuinka moni vastaus luetaan ensin' });
  await rate.getByRole('radio', { name: label }).check();
  await rate.getByRole('button', { name: 'Tallenna' }).click();
  await expect(coordinator.getByText('Asetus on tallessa.')).toBeVisible();
}

for (const [where, size] of Object.entries(DESKS)) {
  // What a way passes is looked at from every side once.
  const expectFits = async (page: Page) => {
    if (size === DESKS['a phone']) await expectAtEverySize(page);
  };

  test(`on ${where} an organisation's own words stand beside a question, and somebody in training is read by a professional`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(120_000);
    const title = `Valvon minäkin joka yö: ${where}`;
    await page.goto('/fi/kysymykset?theme=mieli');
    await page.getByRole('link', { name: 'Kello 3.40, joka yö' }).click();
    const told = await page.getByRole('article').first().locator('.prose').textContent();
    await accepted(browser, title, { body: told ?? '' });
    const outi = await deskOf(browser, /Outi/, size);
    await outi.goto('/fi/tyopoyta/jarjesto');
    const guidance = `Kerro aina myös illasta: ${where}.`;
    await outi.getByLabel('Ohje', { exact: true }).fill(guidance);
    await outi.getByRole('button', { name: 'Tallenna ohje' }).click();
    await expect(outi.getByText('Ohje on tallessa, ja vastaajanne näkevät sen.')).toBeVisible();
    await expectFits(outi);
    await setRate(outi, 'Toinen ihminen lukee 25 sadasta, muut menevät suoraan kysyjälle');
    await page.goto('/fi/kysy');
    await expect(page.getByText(SOME_READ)).toBeVisible(); // askers are promised no more

    const pihlaja = await deskOf(browser, /Pihlaja/, size);
    await makeRoom(pihlaja);
    await openAtDesk(pihlaja, title);
    await pihlaja.getByRole('button', { name: 'Ota vastattavaksi' }).click();
    await expect(pihlaja.getByText('Kysymys on nyt sinulla.')).toBeVisible();
    await pihlaja.getByText('Ohje vastaajille').click();
    await expect(pihlaja.getByText(guidance)).toBeVisible();
    const alike = pihlaja.getByRole('region', { name: 'Samanlaisia vastattuja' });
    await expect(alike.getByRole('link').first()).toHaveAttribute('href', /\/fi\/kysymykset\/\w+-/);
    await pihlaja.getByText('Valmiita tekstejä').click();
    await pihlaja
      .getByRole('listitem')
      .filter({ hasText: 'Avoimet illat Turussa' })
      .getByRole('button', { name: 'Lisää vastaukseen' })
      .click();
    const answer = pihlaja.getByLabel('Vastaus kysyjälle');
    await expect(answer).not.toHaveValue('');
    await expectFits(pihlaja);
    await answer.fill(`${ANSWER}\n\n${await answer.inputValue()}`);
    await pihlaja.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
    await expect(pihlaja.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();

    const approve = { name: 'Hyväksy vastaus' };
    const ilona = await deskOf(browser, /Ilona/, size);
    await openAtDesk(ilona, title);
    await expect(ilona.getByText('Tämän vastauksen tarkistaa ammattilainen')).toBeVisible();
    await expect(ilona.getByRole('button', approve)).toHaveCount(0);
    const meri = await deskOf(browser, /Meri/, size);
    await openAtDesk(meri, title);
    await expectFits(meri);
    await meri.getByRole('button', approve).click();
    await expect(meri.getByText('Kysyjä voi nyt lukea vastauksen.')).toBeVisible();
    await setRate(outi, 'Toinen ihminen lukee jokaisen');
    await page.goto('/fi/kysy');
    await expect(page.getByText(SOME_READ)).toHaveCount(0);
  });

  test(`on ${where} somebody says how they are known, what they answer, and when mail may come`, async ({
    browser,
  }) => {
    const desk = await deskOf(browser, /Pihlaja/, size);
    await desk.goto('/fi/tyopoyta/oma-sivu');
    await expect(desk.getByRole('region', { name: 'Mitä olet antanut' })).toBeVisible();
    const profile = desk.getByRole('region', { name: 'Minusta' });
    const mail = desk.getByRole('region', { name: 'Sähköposti' });
    const change = async (name: string, swedish: boolean, pace: string) => {
      await profile.getByLabel('Näyttönimi').fill(name);
      await profile.getByRole('checkbox', { name: 'ruotsi' }).setChecked(swedish);
      await profile.getByRole('button', { name: 'Tallenna' }).click();
      await expect(desk.getByText('Tietosi on tallennettu.')).toBeVisible();
      await mail.getByRole('radio', { name: pace }).check();
      await mail.getByRole('button', { name: 'Tallenna' }).click();
      await expect(desk.getByText('Viestiasetus on tallennettu.')).toBeVisible();
      await desk.goto('/fi/tyopoyta/oma-sivu');
      await expect(profile.getByLabel('Näyttönimi')).toHaveValue(name);
      await expect(profile.getByRole('checkbox', { name: 'ruotsi' })).toBeChecked({
        checked: swedish,
      });
      await expect(mail.getByRole('radio', { name: pace })).toBeChecked();
      await expect(desk.getByRole('banner')).toContainText(name);
    };
    await profile.getByLabel('Näyttönimi').fill('');
    await profile.getByRole('button', { name: 'Tallenna' }).click();
    await expect(profile.getByLabel('Näyttönimi')).toHaveAttribute('aria-invalid', 'true');
    await change('Pihlajanmarja', true, 'Kerran päivässä');
    await expectFits(desk);
    await change('Pihlaja', false, 'Heti');
  });
}
