import type { Page } from '@playwright/test';
import { pathFor } from '../../lib/i18n/routing.ts';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { send } from './people.ts';

const BODY = 'Miten alan?\n\nSoita 040 123 4567 tai kirjoita matti@posti.fi, jos haluat.';
const LEAST_MS = 4_000; // a form that was open for less comes back once without scripts
const DECIDED = 'Soita (puhelinnumero) tai kirjoita matti@posti.fi, jos haluat.';

async function write(page: Page, title: string): Promise<void> {
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('arki');
  await page.getByLabel('Otsikko').fill(title);
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(BODY);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
  await page.getByLabel('Ikä').selectOption('70-plus');
}

async function sendAndOpen(page: Page): Promise<void> {
  await send(page);
  await page.goto('/fi/oma-kysymys/keskustelu');
}

test('what gives somebody away is pointed out while writing, changed at a press, and left', async ({
  page,
}) => {
  await write(page, 'Kirjoitan numeroni vahingossa');
  const body = page.getByLabel('Mitä on tapahtunut, ja mitä mietit?');
  const finds = page.getByRole('region', { name: 'Tästä voisi tunnistaa jonkun' });
  const line = page.getByRole('button', { name: /^Katso vielä: “040 123 4567”/ });
  await expect(line).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('status').filter({ hasText: '2 kohtaa' })).toHaveCount(1);
  const underlined = page.locator('[aria-hidden] .decoration-wavy', { hasText: '040 123 4567' });
  const width = () => underlined.evaluate((piece) => piece.getBoundingClientRect().width);
  const asMarked = await width();
  await underlined.evaluate((piece) => {
    piece.style.font = 'inherit';
    piece.style.border = '0';
  });
  expect(asMarked).toBe(await width()); // as wide as in the field below, or later ones stand under other words
  await line.click();
  await expect(finds.getByRole('listitem')).toHaveCount(2);
  await expectNoAxeViolations(page);
  await finds.getByRole('button', { name: 'Vaihda: (puhelinnumero)' }).click();
  await expect(body).toHaveValue(BODY.replace('040 123 4567', '(puhelinnumero)'));
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(body).toHaveValue(BODY);
  await finds.getByRole('button', { name: 'Vaihda: (puhelinnumero)' }).click();
  await finds.getByRole('button', { name: 'Näytä tekstissä: matti@posti.fi' }).click();
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('matti@posti.fi');
  await finds.getByRole('button', { name: 'Jätä näin' }).click();
  await expect(finds.getByRole('listitem')).toHaveCount(0);
  await sendAndOpen(page);
  await expect(page.getByText(DECIDED)).toBeVisible();
});

test('whoever sends without having looked is shown what was found first', async ({ page }) => {
  await write(page, 'Lähetän katsomatta, mitä löytyi');
  const list = page.getByRole('region', { name: 'Tästä voisi tunnistaa jonkun' });
  await expect(list).toHaveCount(0);
  await expect(async () => {
    await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
    await expect(list.getByRole('listitem')).toHaveCount(2, { timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole('alert').filter({ hasText: 'ennen lähettämistä' })).toBeFocused();
});

test('without JavaScript the form comes back once with the finds, and does as was chosen', async ({
  noScript: page,
}) => {
  await write(page, 'Kirjoitan numeroni ilman skriptejä');
  const open = Date.now();
  await expect.poll(() => Date.now() - open).toBeGreaterThan(LEAST_MS);
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(page.getByText('Katso nämä kohdat vielä ennen lähettämistä').first()).toBeVisible();
  await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(BODY);
  await expect(page.getByLabel('Ikä')).toHaveValue('70-plus');
  await page.getByRole('link', { name: 'Tekstissä on jotakin' }).click();
  await expect(page).toHaveURL(/#body-found$/);
  const phone = page.getByRole('group', { name: /040 123 4567/ });
  await expect(phone.getByRole('radio', { name: 'Jätä näin' })).toBeChecked();
  await phone.getByRole('radio', { name: 'Vaihda: (puhelinnumero)' }).check();
  await sendAndOpen(page);
  await expect(page.getByText(DECIDED)).toBeVisible();
});

test('whoever publishes with everything undecided publishes nothing, and is shown each place', async ({
  deskOf,
}) => {
  const crew = await ownCrew();
  const { questionId } = await arranged('answered', 'fi', { ...crew, theme: 'mieli' });
  const desk = await deskOf(crew.moderator);
  await desk.goto(pathFor('fi', 'deskPublic', { id: questionId }));
  const body = desk.getByLabel('Julkinen kysymys');
  await body.fill('Naapurini Martti Nenonen asuu osoitteessa Koivukuja 4 ja huutaa öisin.');
  const hand = desk.getByRole('button', { name: 'Lähetä toisen luettavaksi' });
  await hand.click();
  await expect(desk.getByRole('alert').getByText('Mitään ei julkaistu.')).toBeVisible();
  await expect(body).toHaveValue(/Martti Nenonen/);
  const places = desk.getByRole('complementary', { name: 'Päätä vielä' });
  await expect(places.getByText('Koivukuja 4')).toBeVisible();
  await expectNoAxeViolations(desk);
  await places.getByRole('button', { name: 'Vaihda: (osoite)' }).click();
  await expect(body).toHaveValue(
    'Naapurini Martti Nenonen asuu osoitteessa (osoite) ja huutaa öisin.',
  );
  await places.locator('summary', { hasText: 'Vaihda muuksi' }).click();
  await places.getByLabel('Mitä tilalle?').fill('naapuri');
  await places.getByRole('button', { name: 'Vaihda', exact: true }).click();
  await expect(desk.getByText('Kaikki on päätetty.')).toBeVisible();
  await hand.click();
  await expect(desk.getByText('Julkinen versio lähti toisen luettavaksi.')).toBeVisible();
  await desk.goto(pathFor('fi', 'deskPublic', { id: questionId }));
  await expect(desk.getByText('Tämä odottaa toista lukijaa.')).toBeVisible();
  await expectNoAxeViolations(desk);
  await expect(desk.getByRole('button', { name: 'Julkaise nimettömänä' })).toHaveCount(0);
});
