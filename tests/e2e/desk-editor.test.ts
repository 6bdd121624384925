import type { Page } from '@playwright/test';
import { expect, expectAtEverySize, test } from './fixtures.ts';
import { accept, ask, atDesk, DESKS, makeRoom, openAtDesk, openThread } from './people.ts';

const field = (desk: Page) => desk.getByLabel('Vastaus kysyjälle');
const saved = (desk: Page) => desk.getByText('Tallennettu', { exact: true });

/** Takes a question from the pool and waits until its answer can be written. */
async function take(desk: Page, title: string): Promise<void> {
  await makeRoom(desk);
  await openAtDesk(desk, title);
  await desk.getByRole('button', { name: 'Ota vastattavaksi' }).click();
  await expect(desk.getByText('Kysymys on nyt sinulla.')).toBeVisible();
  await expect(field(desk)).toBeVisible();
}

for (const [where, size] of Object.entries(DESKS)) {
  // What a way passes is looked at from every side once.
  const expectFits = async (page: Page) => {
    if (size === DESKS['a phone']) await expectAtEverySize(page);
  };

  test(`on ${where} an answer is written with buttons, saves itself, and goes through a second reader`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(150_000);
    const title = `Kirjoitan ja mietin tätä yöllä: ${where}`;
    const code = await ask(page, title, 'mieli');
    const moderator = await accept(browser, title);
    await moderator.setViewportSize(size);
    const desk = await atDesk(browser, /Meri/);
    await desk.setViewportSize(size);
    await take(desk, title);

    // Buttons for people who never heard of marks.
    await desk.getByRole('button', { name: 'Lainaa' }).click();
    await desk.getByRole('button', { name: /En osaa sanoa, että on ikävä/ }).click();
    await desk.keyboard.type('Tuo on kaunis alku. Mikäli haluat, kokeile:');
    await desk.keyboard.press('Enter');
    await desk.getByRole('button', { name: 'Luettelo' }).click();
    await desk.keyboard.type('kirjoita kortti');
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('lähetä kuva');
    await desk.getByRole('button', { name: 'Ennen kuin lähetät: “Mikäli”' }).click();
    await expect(desk.getByText('”Mikäli” voi olla vieras sana. Kävisikö: jos?')).toBeVisible();
    await expect(saved(desk)).toBeVisible();
    await expectFits(desk);

    // A second window, and a lost connection: neither takes a word away.
    const second = await desk.context().newPage();
    await second.goto(desk.url());
    await field(second).fill('Toisessa ikkunassa alku on aivan toinen kuin tässä.');
    await expect(saved(second)).toBeVisible();
    await field(desk).press('Control+End');
    await desk.keyboard.type(' tai soita');
    await expect(desk.getByText('Kumpi jatkuu tässä?')).toBeVisible();
    await expectFits(desk);
    await expect(desk.getByRole('textbox', { name: 'Toinen teksti' })).toHaveValue(/aivan toinen/);
    await desk.getByRole('button', { name: 'Jatka tällä, joka on kentässä' }).click();
    await expect(saved(desk)).toBeVisible();
    await desk.context().setOffline(true);
    await field(desk).press('Control+End');
    await desk.keyboard.type(' joskus');
    await expect(desk.getByText('Ei yhteyttä.')).toBeVisible();
    await desk.context().setOffline(false);
    await expect(saved(desk)).toBeVisible({ timeout: 30_000 });

    await desk.getByRole('button', { name: 'Näytä kuten kysyjä näkee' }).click();
    await expect(
      desk.getByRole('heading', { name: 'Näin kysyjä näkee vastauksesi' }),
    ).toBeVisible();
    await expectFits(desk);
    const drawn = desk.getByRole('article', { name: 'Meri' });
    await expect(drawn.getByRole('blockquote')).toContainText('En osaa sanoa');
    await expect(drawn.getByRole('listitem')).toHaveText([
      'kirjoita kortti',
      'lähetä kuva tai soita joskus',
    ]);
    await desk.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
    await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();

    // The second reader comments on a passage; the next time they see what has changed.
    await openAtDesk(moderator, title);
    await moderator.getByText('Tuo on kaunis alku').selectText();
    await moderator.getByRole('button', { name: 'Kommentoi valittua kohtaa' }).click();
    await moderator.getByLabel('Sanasi tästä kohdasta').fill('Lämmin kohta.');
    await moderator.getByLabel('Kommentti vastaajalle').fill('Lisäisitkö vielä yhden askeleen?');
    await moderator.getByRole('button', { name: 'Lähetä takaisin' }).click();
    await expect(moderator.getByText('Vastaus palasi kirjoittajalleen')).toBeVisible();
    await openAtDesk(desk, title);
    await expect(desk.getByText('Lämmin kohta.')).toBeVisible();
    await field(desk).press('Control+End');
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('pyydä kahville');
    await desk.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
    await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();
    await openAtDesk(moderator, title);
    await expect(moderator.getByRole('insertion')).toContainText('pyydä kahville');
    await expectFits(moderator);
    await moderator.getByLabel('Kommentti vastaajalle').fill('Tästä oppi, että lyhyt riittää.');
    await moderator.getByRole('button', { name: 'Hyväksy vastaus' }).click();
    await expect(moderator.getByText('Kysyjä voi nyt lukea vastauksen.')).toBeVisible();

    await openThread(page, code);
    await expect(page.getByRole('listitem').filter({ hasText: 'pyydä kahville' })).toBeVisible();
    await expect(page.getByText('lyhyt riittää')).toHaveCount(0);
  });

  test(`on ${where} without scripts an answer is saved, joined by a helpline, seen beforehand and sent`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(120_000);
    const title = `Vanhalla puhelimella kysyn tätä: ${where}`;
    await ask(page, title, 'mieli');
    await accept(browser, title);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: size });
    const desk = await context.newPage();
    await desk.goto('/fi/kirjaudu');
    await desk.getByRole('button', { name: /Meri/ }).click();
    await expect(desk).toHaveURL(/\/fi\/tyopoyta$/);
    await take(desk, title);
    const address = desk.url();
    await field(desk).fill('Luin kirjeesi kahteen kertaan. Ota 500 mg särkyyn.');
    await desk.getByRole('button', { name: 'Lisää vastaukseen' }).first().click();
    await expect(desk.getByText('Lisätty vastauksen loppuun.')).toBeVisible();
    await expect(field(desk)).toHaveValue(/särkyyn\.\n\nHätänumero: \[112\]\(tel:112\)$/);

    const second = await context.newPage();
    await second.goto(address);
    await field(desk).fill('Luin kirjeesi. Soita, kun yö on pitkä.\n\n- 116 123');
    await desk.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(desk.getByText('Luonnos on tallessa.')).toBeVisible();
    await field(second).fill('Toisen ikkunan teksti on tässä.');
    await second.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
    await expect(second.getByRole('alert')).toContainText('molemmat tekstit ovat tallella');
    await expect(field(second)).toHaveValue('Toisen ikkunan teksti on tässä.');
    await expect(second.getByRole('textbox', { name: 'Toinen teksti' })).toHaveValue(/yö on pitkä/);

    await desk.getByRole('button', { name: 'Näytä kuten kysyjä näkee' }).click();
    await expect(
      desk.getByRole('heading', { name: 'Näin kysyjä näkee vastauksesi' }),
    ).toBeVisible();
    await expect(desk.getByRole('listitem').filter({ hasText: '116 123' })).toBeVisible();
    await desk.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
    await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();
    await context.close();
  });

  test(`on ${where} a volunteer is not alone: support, and a concern that stands on top until it is seen to`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(120_000);
    const title = `Siskoni sanoi jotakin pelottavaa: ${where}`;
    const code = await ask(page, title, 'mieli');
    await accept(browser, title);
    const desk = await atDesk(browser, /Tuulikki/);
    await desk.setViewportSize(size);
    await take(desk, title);
    await desk.getByText('Pyydä ammattilaisen tukea').click();
    await desk.getByLabel('Mihin kaipaat tukea?').fill('Miten tästä puhutaan?');
    await desk.getByRole('checkbox', { name: '@Meri' }).check();
    await desk.getByRole('button', { name: 'Pyydä tukea' }).click();
    await expect(desk.getByText('Pyyntö lähti.')).toBeVisible();
    await desk.getByText('Huoli turvallisuudesta').click();
    await desk.getByLabel('Mikä huolestuttaa?').fill('Viimeinen lause oli lopullinen.');
    await desk.getByRole('button', { name: 'Hälytä ammattilaiset' }).click();
    await expect(desk.getByText('Ammattilaiset on hälytetty.')).toBeVisible();
    await expect(desk.getByText('Kukaan muu ei ole vielä avannut tätä.')).toBeVisible();
    await expectFits(desk);

    const professional = await atDesk(browser, /Meri/);
    await professional.setViewportSize(size);
    await expect(professional.getByText('Tuulikki pyytää tukea')).toBeVisible();
    const concern = professional
      .getByRole('listitem')
      .filter({ hasText: 'Huoli turvallisuudesta' });
    await concern.getByRole('link', { name: title }).click();
    await expect(professional.getByText('Viimeinen lause oli lopullinen.')).toBeVisible();
    await expectFits(professional);
    await professional.getByText('Huoli on hoidettu').click();
    await professional.getByLabel('Mitä tehtiin?').fill('Soitin kollegalle.');
    await professional.getByRole('button', { name: 'Merkitse hoidetuksi' }).click();
    await expect(professional.getByText('Huoli on merkitty hoidetuksi.')).toBeVisible();
    await desk.reload();
    await expect(desk.getByText('Soitin kollegalle.')).toBeVisible();

    await openThread(page, code);
    for (const word of ['Miten tästä puhutaan?', 'lopullinen', 'Soitin kollegalle'])
      await expect(page.getByText(word)).toHaveCount(0);
    await desk.getByRole('button', { name: 'Palauta jonoon' }).click();
    await expect(desk.getByText('Kysymys palasi jonoon.')).toBeVisible();
  });
}

test('a draft is taken only from our own pages, and from somebody who is signed in', async ({
  request,
  baseURL,
}) => {
  const multipart = { questionId: 'bcdfghjkmnpq', body: 'Luonnos', base: '0' };
  const post = (origin: string) =>
    request.post('/api/drafts', { multipart, headers: { origin } }).then((it) => it.status());
  expect(await post('https://muu.example')).toBe(403);
  expect(await post(baseURL ?? '')).toBe(401);
});
