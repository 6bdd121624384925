import type { Locator, Page } from '@playwright/test';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { arranged, WORDS } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, test } from './fixtures.ts';
import { deskPath } from './people.ts';
import { openQuestion } from './sessions.ts';
import { waitText } from './waits.ts';

const BEFORE = ' ja lisään tämän, ennen kuin mikään skripti on tullut,';
const WHILE = ' ja tämän samalla, kun ne alkavat toimia.';

/** Holds back every script of the framework; gives back how to let them come. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_next/static/**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Writes at the end of a field, on through the moment in which the scripts come. */
async function writeThrough(field: Locator, release: () => void, started: Locator): Promise<void> {
  const page = field.page();
  const before = await field.inputValue();
  await field.press('Control+End');
  await page.keyboard.type(BEFORE);
  release();
  await page.keyboard.type(WHILE, { delay: 5 });
  await expect(started).toBeVisible();
  await expect(field).toHaveValue(before + BEFORE + WHILE);
}

test('what is written into the form for asking before its scripts come stays', async ({ page }) => {
  const wait = await waitText('fi', 'murrosika');
  const release = await holdScripts(page);
  await page.goto('/fi/kysy?title=Otsikko&body=Alku', { waitUntil: 'commit' });
  await page.getByLabel('Otsikko').fill('Toinen otsikko');
  await page.getByLabel('Teema').selectOption('murrosika');
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
  await writeThrough(
    page.getByLabel('Mitä on tapahtunut, ja mitä mietit?'),
    release,
    page.getByText(wait, { exact: true }), // of the theme that was chosen early
  );
  await expect(page.getByLabel('Otsikko')).toHaveValue('Toinen otsikko');
  await expect(page.getByLabel('Teema')).toHaveValue('murrosika');
  await expect(page.getByRole('radio', { name: 'Vain minulle' })).toBeChecked();
});

test('a draft that is kept is put back beside what was written before its scripts came', async ({
  page,
}) => {
  const body = page.getByLabel('Mitä on tapahtunut, ja mitä mietit?');
  const kept = page.getByText('Luonnos on tallessa tällä laitteella');
  await page.goto('/fi/kysy');
  await page.getByRole('checkbox', { name: 'Pidä luonnos tällä laitteella' }).check();
  await body.fill('Tämän kirjoitin eilen.');
  await expect(kept).toBeVisible();
  const release = await holdScripts(page);
  await page.goto('/fi/kysy', { waitUntil: 'commit' });
  await body.fill('Tämän tänään.');
  release();
  await expect(kept).toBeVisible();
  await expect(body).toHaveValue('Tämän kirjoitin eilen.\n\nTämän tänään.');
});

test('what is written into a declined question before its scripts come stays', async ({ page }) => {
  await openQuestion(page.context(), await arranged('declined', 'fi'));
  const release = await holdScripts(page);
  await page.goto('/fi/oma-kysymys/keskustelu', { waitUntil: 'commit' });
  await writeThrough(
    page.getByLabel('Mitä on tapahtunut, ja mitä mietit?'),
    release,
    page.getByText(`Tilaa on vielä ${8000 - (WORDS.fi.body + BEFORE + WHILE).length} merkkiä.`),
  );
});

test('what was marked before the scripts came is replaced by what is typed after', async ({
  page,
}) => {
  await openQuestion(page.context(), await arranged('declined', 'fi'));
  const release = await holdScripts(page);
  await page.goto('/fi/oma-kysymys/keskustelu', { waitUntil: 'commit' });
  const body = page.getByLabel('Mitä on tapahtunut, ja mitä mietit?');
  await body.selectText();
  release();
  await expect(
    page.getByText(`Tilaa on vielä ${8000 - WORDS.fi.body.length} merkkiä.`),
  ).toBeVisible();
  await page.keyboard.type('Kirjoitan tämän kokonaan uudelleen.');
  await expect(body).toHaveValue('Kirjoitan tämän kokonaan uudelleen.');
});

test('what is written into an answer before its scripts come stays, and is saved', async ({
  deskOf,
}) => {
  const { reviewer: meri, moderator } = await ownCrew();
  const people = { theme: 'mieli', moderator, answerer: meri };
  const { questionId } = await arranged('claimed', 'fi', people);
  const desk = await deskOf(meri);
  const release = await holdScripts(desk);
  await desk.goto(deskPath(questionId), { waitUntil: 'commit' });
  const answer = desk.getByLabel('Vastaus kysyjälle');
  const before = await answer.inputValue();
  await answer.press('Control+End');
  await desk.keyboard.type(BEFORE);
  release();
  const saved = async () => (await deskQuestion(meri, questionId)).answers.at(-1)?.body;
  await expect.poll(saved).toBe(before + BEFORE);
  await expect(answer).toHaveValue(before + BEFORE);
});
