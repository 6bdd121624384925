import type { Page } from '@playwright/test';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, expectAtEverySize, test } from './fixtures.ts';
import { deskPath, QUESTION } from './people.ts';
import { openQuestion } from './sessions.ts';
import { expectFits, LAPTOP, PHONE } from './sizes.ts';

const field = (desk: Page) => desk.getByLabel('Vastaus kysyjälle');
const saved = (desk: Page) => desk.getByText('Tallennettu', { exact: true });

test('an answer is written with buttons, saves itself, and goes through a second reader', async ({
  deskOf,
  page,
}) => {
  test.slow();
  const { reviewer: answerer, ...crew } = await ownCrew();
  const people = { ...crew, answerer, reviewer: crew.moderator };
  const question = { title: 'Kirjoitan ja mietin tätä yöllä', body: QUESTION.body };
  const made = await arranged('taken', 'fi', { ...people, theme: 'mieli', question });
  const path = deskPath(made.questionId);
  const desk = await deskOf(answerer, LAPTOP);
  await desk.goto(path);

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
  const marks = ['Kappale', 'Luettelo', 'Korostus', 'Lainaa', 'Linkki'];
  const buttons = marks.map((name) => desk.getByRole('button', { name }));
  await expectFits(desk, ...buttons);

  // A second window, and a lost connection: neither takes a word away.
  const second = await desk.context().newPage();
  await second.goto(desk.url());
  await field(second).fill('Toisessa ikkunassa alku on aivan toinen kuin tässä.');
  await expect(saved(second)).toBeVisible();
  await field(desk).press('Control+End');
  await desk.keyboard.type(' tai soita');
  await expect(desk.getByText('Kumpi jatkuu tässä?')).toBeVisible();
  const goOn = desk.getByRole('button', { name: 'Jatka tällä, joka on kentässä' });
  await expectFits(desk, goOn);
  await expect(desk.getByRole('textbox', { name: 'Toinen teksti' })).toHaveValue(/aivan toinen/);
  await goOn.click();
  await expect(saved(desk)).toBeVisible();
  await second.close();
  await desk.context().setOffline(true);
  await field(desk).press('Control+End');
  await desk.keyboard.type(' jos');
  await expect(desk.getByText('Ei yhteyttä.')).toBeVisible();
  await desk.context().setOffline(false);
  await expect(saved(desk)).toBeVisible({ timeout: 30_000 });

  // Nor does a sign-in that ends: it is said with the way in, and whoever is back goes on.
  const submit = desk.getByRole('button', { name: 'Lähetä tarkistettavaksi' });
  const signedIn = await desk.context().cookies();
  await desk.context().clearCookies();
  await field(desk).press('Control+End');
  await desk.keyboard.type('kus');
  await expect(desk.getByText('Kirjautumisesi on päättynyt, joten tekstiä')).toBeVisible();
  await submit.click();
  const refused = desk.getByRole('alert').filter({ hasText: 'joten mitään ei lähetetty' });
  const wayIn = refused.getByRole('link', { name: 'Kirjaudu sisään uudessa välilehdessä' });
  await expect(wayIn).toHaveAttribute('href', '/fi/kirjaudu');
  await expect(field(desk)).toHaveValue(/soita joskus$/);
  await desk.context().addCookies(signedIn);
  await desk.evaluate(() => dispatchEvent(new Event('focus'))); // back in this tab
  await expect(saved(desk)).toBeVisible();

  await desk.getByRole('button', { name: 'Näytä kuten kysyjä näkee' }).click();
  await expect(desk.getByRole('heading', { name: 'Näin kysyjä näkee vastauksesi' })).toBeVisible();
  await expectFits(desk, submit);
  const drawn = desk.getByRole('article', { name: 'Meri' });
  await expect(drawn.getByRole('blockquote')).toContainText('En osaa sanoa');
  await expect(drawn.getByRole('listitem')).toHaveText([
    'kirjoita kortti',
    'lähetä kuva tai soita joskus',
  ]);
  await submit.click();
  await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();

  // The second reader comments on a passage; the next time they see what has changed.
  const moderator = await deskOf(crew.moderator, LAPTOP);
  await moderator.goto(path);
  await moderator.getByText('Tuo on kaunis alku').selectText();
  await moderator.getByRole('button', { name: 'Kommentoi valittua kohtaa' }).click();
  await moderator.getByLabel('Sanasi tästä kohdasta').fill('Lämmin kohta.');
  await moderator.getByLabel('Kommentti vastaajalle').fill('Lisäisitkö vielä yhden askeleen?');
  await moderator.getByRole('button', { name: 'Lähetä takaisin' }).click();
  await expect(moderator.getByText('Vastaus palasi kirjoittajalleen')).toBeVisible();
  await desk.goto(path);
  await expect(desk.getByText('Lämmin kohta.')).toBeVisible();
  await field(desk).press('Control+End');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('pyydä kahville');
  await submit.click();
  await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();
  await moderator.goto(path);
  await expect(moderator.getByRole('insertion')).toContainText('pyydä kahville');
  const approve = moderator.getByRole('button', { name: 'Hyväksy vastaus' });
  await expectFits(moderator, approve);
  await moderator.getByLabel('Kommentti vastaajalle').fill('Tästä oppi, että lyhyt riittää.');
  await approve.click();
  await expect(moderator.getByText('Kysyjä voi nyt lukea vastauksen.')).toBeVisible();

  await openQuestion(page.context(), made);
  await page.goto('/fi/oma-kysymys/keskustelu');
  await expect(page.getByRole('listitem').filter({ hasText: 'pyydä kahville' })).toBeVisible();
  await expect(page.getByText('lyhyt riittää')).toHaveCount(0);
});

test('without scripts an answer is saved, joined by a helpline, seen beforehand and sent', async ({
  deskOf,
}) => {
  const crew = await ownCrew();
  const people = { ...crew, answerer: crew.reviewer };
  const { questionId } = await arranged('taken', 'fi', { ...people, theme: 'mieli' });
  const path = deskPath(questionId);
  const desk = await deskOf(crew.reviewer, { ...PHONE, javaScriptEnabled: false });
  await desk.goto(path);
  await field(desk).fill('Luin kirjeesi kahteen kertaan. Ota 500 mg särkyyn.');
  await desk.getByRole('button', { name: 'Lisää vastaukseen' }).first().click();
  await expect(desk.getByText('Lisätty vastauksen loppuun.')).toBeVisible();
  await expect(field(desk)).toHaveValue(/särkyyn\.\n\nHätänumero: \[112\]\(tel:112\)$/);

  const second = await desk.context().newPage();
  await second.goto(path);
  await field(desk).fill('Luin kirjeesi. Soita, kun yö on pitkä.\n\n- 116 123');
  await desk.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(desk.getByText('Luonnos on tallessa.')).toBeVisible();
  await field(second).fill('Toisen ikkunan teksti on tässä.');
  await second.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  await expect(second.getByRole('alert')).toContainText('molemmat tekstit ovat tallella');
  await expect(field(second)).toHaveValue('Toisen ikkunan teksti on tässä.');
  await expect(second.getByRole('textbox', { name: 'Toinen teksti' })).toHaveValue(/yö on pitkä/);

  await desk.getByRole('button', { name: 'Näytä kuten kysyjä näkee' }).click();
  await expect(desk.getByRole('heading', { name: 'Näin kysyjä näkee vastauksesi' })).toBeVisible();
  await expect(desk.getByRole('listitem').filter({ hasText: '116 123' })).toBeVisible();
  await desk.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();
});

test('a volunteer is not alone: support, and a concern that stands on top until it is seen to', async ({
  deskOf,
  page,
}) => {
  test.slow();
  const crew = await ownCrew();
  const title = 'Siskoni sanoi jotakin pelottavaa';
  const made = await arranged('taken', 'fi', { ...crew, theme: 'mieli', question: { title } });
  const desk = await deskOf(crew.answerer, PHONE);
  await desk.goto(deskPath(made.questionId));
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
  await expectAtEverySize(desk);

  const professional = await deskOf(crew.reviewer, PHONE);
  await professional.goto('/fi/tyopoyta');
  await expect(professional.getByText('Tuulikki pyytää tukea')).toBeVisible();
  const concern = professional.getByRole('listitem').filter({ hasText: 'Huoli turvallisuudesta' });
  await concern.getByRole('link', { name: title }).click();
  await expect(professional.getByText('Viimeinen lause oli lopullinen.')).toBeVisible();
  await expectFits(professional, professional.getByText('Huoli on hoidettu'));
  await professional.getByText('Huoli on hoidettu').click();
  await professional.getByLabel('Mitä tehtiin?').fill('Soitin kollegalle.');
  await professional.getByRole('button', { name: 'Merkitse hoidetuksi' }).click();
  await expect(professional.getByText('Huoli on merkitty hoidetuksi.')).toBeVisible();
  await desk.reload();
  await expect(desk.getByText('Soitin kollegalle.')).toBeVisible();

  await openQuestion(page.context(), made);
  await page.goto('/fi/oma-kysymys/keskustelu');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  for (const word of ['Miten tästä puhutaan?', 'lopullinen', 'Soitin kollegalle'])
    await expect(page.getByText(word)).toHaveCount(0);
  await desk.getByRole('button', { name: 'Palauta jonoon' }).click();
  await expect(desk.getByText('Kysymys palasi jonoon.')).toBeVisible();
});

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
