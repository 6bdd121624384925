import { ownCrew } from './crew.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { ask } from './people.ts';

const TITLE = 'Aion tappaa itseni tänä yönä';

test('whoever is in danger is shown help first, and the desk is alerted', async ({
  noScript: page,
  deskOf,
}) => {
  const crew = await ownCrew(['yksinaisyys']);
  await ask(page, TITLE, 'yksinaisyys');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading').first()).toHaveText('Ennen muuta: saat apua heti');
  const call = main.locator('a[href="tel:112"]');
  await expect(call).toHaveText('Soita 112');
  const crisisLine = main.getByRole('link', { name: '09 2525 0111' });
  await expect(crisisLine, 'numbers are said once').toHaveCount(1);
  await page.goto('/fi/oma-kysymys/keskustelu');
  await expect(main.getByRole('heading').first()).toHaveText('Ennen muuta: saat apua heti');
  await expect(crisisLine).toHaveCount(1);

  const moderator = await deskOf(crew.moderator);
  await moderator.goto('/fi/tyopoyta');
  const urgent = (desk: typeof page) => desk.getByRole('region', { name: /Ei voi odottaa/ });
  await expect(moderator.getByRole('region').first()).toHaveAccessibleName(/Ei voi odottaa/);
  await expectNoAxeViolations(moderator);
  const mail = moderator.getByText('Työpöydälläsi on kysymys, joka ei voi odottaa').first();
  await expect(async () => {
    await moderator.goto('/dev/mail');
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(moderator.getByText(TITLE)).toHaveCount(0);

  await moderator.goto('/fi/tyopoyta');
  await urgent(moderator).getByRole('link', { name: TITLE }).click();
  await expect(moderator.getByText('Teeman moderoijille kerrottiin tästä heti')).toBeVisible();
  await expect(moderator.getByText('Kysyjän sanat nostivat huolta: välitön vaara')).toBeVisible();
  await moderator.getByRole('button', { name: 'Hyväksy jonoon' }).click();
  await expect(moderator.getByText('Kysymys on nyt jonossa.')).toBeVisible();

  const professional = await deskOf(crew.reviewer);
  await professional.goto('/fi/tyopoyta');
  await urgent(professional).getByRole('link', { name: TITLE }).click();
  await professional.getByText('Muuta huolen tasoa').click();
  await professional.getByRole('radio', { name: 'Vakava huoli' }).check();
  await professional.getByLabel('Miksi arvioit toisin?').fill('Hän on nyt päivystyksessä.');
  await professional.getByRole('button', { name: 'Muuta tasoa' }).click();
  await expect(professional.getByText('Huolen taso on muutettu.')).toBeVisible();
  await expect(professional.getByText('Hän on nyt päivystyksessä.').first()).toBeVisible();
});

test('a frightened asker who ticks that it is urgent is heard by a person, who says that they see to it', async ({
  page,
  deskOf,
}) => {
  const crew = await ownCrew(['yksinaisyys']);
  const title = 'Viillän itseäni, enkä saa loppumaan';
  await page.goto('/fi/kysy');
  await page.getByLabel(/hätä/i).check();
  await ask(page, title, 'yksinaisyys', { fresh: false });
  const main = page.getByRole('main');
  await expect(main.getByRole('heading').first()).toHaveText('Ennen muuta: saat apua heti');
  await expect(main.locator('a[href="tel:112"]')).toHaveText('Soita 112');
  await expect(main.getByRole('link', { name: '09 2525 0111' })).toHaveCount(1);
  await expect(main.getByRole('heading', { name: 'Kysymyksesi on perillä' })).toBeVisible();
  await expectNoAxeViolations(page);

  const moderator = await deskOf(crew.moderator);
  await moderator.goto('/fi/tyopoyta');
  const urgent = moderator.getByRole('region', { name: /Ei voi odottaa/ });
  await urgent.getByRole('link', { name: title }).click();
  await moderator.getByRole('button', { name: 'Hoidan tämän' }).click();
  await expect(moderator.getByRole('button', { name: 'Hoidan tämän' })).toHaveCount(0);
  await expectNoAxeViolations(moderator);
});
