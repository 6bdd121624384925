import type { Page } from '@playwright/test';
import { idFields } from '../../lib/id-fields.ts';
import { ownCrew } from './crew.ts';
import { expect, test } from './fixtures.ts';
import {
  ANSWER,
  accept,
  anonymise,
  approve,
  ask,
  openAtDesk,
  openThread,
  publish,
  QUESTION,
} from './people.ts';

const FOLLOW_UP = 'Lähetin kuvan. Hän soitti heti. Mistä nyt puhutaan?';

// What programs read of a theme that has something new.
const LISTS = ['/fi/teemat/yksinaisyys/feed.xml', '/fi/kysymykset/feed.xml', '/sitemap.xml'];

const idIn = (url: string) =>
  idFields.question.parse(new URL(url).pathname.split('/').at(-1) ?? '');

/** From a received question to its public page: what the desk does for one asker. */
async function bringToPublic(
  moderator: Page,
  volunteer: Page,
  professional: Page,
  { title, publicTitle }: { title: string; publicTitle: string },
): Promise<void> {
  await accept(moderator, title);

  await openAtDesk(volunteer, title);
  await volunteer.getByRole('button', { name: 'Ota vastattavaksi' }).click();
  await volunteer.getByLabel('Vastaus kysyjälle').fill(ANSWER.slice(0, 60));
  await volunteer.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(volunteer.getByText('Luonnos on tallessa.')).toBeVisible();
  await volunteer.reload();
  await expect(volunteer.getByLabel('Vastaus kysyjälle')).toHaveValue(ANSWER.slice(0, 60));
  await volunteer.getByLabel('Vastaus kysyjälle').fill(ANSWER);
  await volunteer.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  await expect(volunteer.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();

  await openAtDesk(professional, title);
  await professional
    .getByLabel('Kommentti vastaajalle')
    .fill('Kaunis alku. Lisää vielä yksi askel.');
  await professional.getByRole('button', { name: 'Lähetä takaisin' }).click();
  await expect(professional.getByText('Vastaus palasi kirjoittajalleen')).toBeVisible();

  await openAtDesk(volunteer, title);
  await expect(
    volunteer.getByText('Kaunis alku. Lisää vielä yksi askel.', { exact: true }),
  ).toBeVisible();
  await volunteer.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  await expect(volunteer.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();

  await approve(professional, title);
  const questionId = idIn(professional.url());
  await anonymise(professional, questionId, { title: publicTitle, body: QUESTION.publicBody });
  await publish(moderator, questionId);
  await expect(moderator.getByText('Julkinen versio on nyt kaikkien luettavissa.')).toBeVisible();
}

async function readPublic(page: Page, publicTitle: string): Promise<void> {
  await page.goto('/fi/teemat/yksinaisyys');
  await page.getByRole('link', { name: publicTitle }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(publicTitle);
  await expect(page.getByText('Siitä se lähti.')).toBeVisible();
  await expect(page.getByText('Kerttu')).toHaveCount(0);
  await expect(page.getByText('Rauma')).toHaveCount(0);
}

test('a question is asked, answered by a volunteer, reviewed, published, and goes on', async ({
  browser,
  deskOf,
  page,
  reader,
}) => {
  test.slow();
  const crew = await ownCrew(['yksinaisyys']);
  const theme = '/fi/teemat/yksinaisyys';
  await reader.goto(theme); // in the cache before anything is published
  for (const list of LISTS) await reader.request.get(list);
  const asker = await browser.newPage();
  const code = await ask(asker, QUESTION.title, 'yksinaisyys');
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$/);

  const volunteer = await deskOf(crew.answerer);
  const [moderator, professional] = [await deskOf(crew.moderator), await deskOf(crew.reviewer)];
  await bringToPublic(moderator, volunteer, professional, QUESTION);
  await readPublic(page, QUESTION.publicTitle);
  for (const list of LISTS) {
    expect(await (await page.request.get(list)).text()).toContain('miten-kerron-ystavalle');
  }

  await openThread(asker, code.toLowerCase().replaceAll('-', ' '));
  await expect(asker.getByText('Sinulle on vastattu.')).toBeVisible();
  await expect(asker.getByText('Siitä se lähti.')).toBeVisible();
  await asker.getByLabel('Mitä haluat vielä sanoa tai kysyä?').fill(FOLLOW_UP);
  await asker.getByRole('button', { name: 'Lähetä', exact: true }).click();
  await expect(asker.getByText(FOLLOW_UP)).toBeVisible();

  await volunteer.goto('/fi/tyopoyta');
  const mine = volunteer.getByRole('region', { name: /Kysyjä jatkoi/ });
  await mine.getByRole('link', { name: QUESTION.title }).click();
  await expect(volunteer.getByText(FOLLOW_UP)).toBeVisible();
  await expect(volunteer.getByLabel('Vastaus kysyjälle')).toHaveValue('');
});
