import type { Page } from '@playwright/test';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, expectAtEverySize, test } from './fixtures.ts';
import { deskPath } from './people.ts';
import { expectFits, PHONE } from './sizes.ts';

const OWN_PAGE = '/fi/tyopoyta/oma-sivu';
const MOVED = 'Vaihe on muutettu.';
const WHY = 'Sovimme puhelimessa, että hän lepää kevääseen.';
const NOT_OPEN = 'Tämä sivu ei ole sinulle auki';
const RESTS = 'Vastaamisesi lepää.';

async function move(desk: Page, name: string, why?: string): Promise<void> {
  const form = desk.locator('form:visible', { has: desk.getByLabel('Mitä muutetaan?') }).first();
  await form.getByLabel('Mitä muutetaan?').selectOption(name);
  if (why !== undefined) await form.getByLabel('Miksi?').fill(why);
  await form.getByRole('button', { name: /^(Siirrä|Tallenna)$/ }).click();
}

test('a coordinator lets somebody rest and says why; nobody else ends that rest, and all they held goes on', async ({
  deskOf,
}) => {
  const crew = await ownCrew(['yksinaisyys']);
  const { questionId } = await arranged('claimed', 'fi', { ...crew, theme: 'yksinaisyys' });

  const outi = await deskOf(crew.coordinator, { ...PHONE, javaScriptEnabled: false });
  const ofTuulikki = 'Tehtävät ja vaiheet: Tuulikki';
  await outi.goto('/fi/tyopoyta');
  await outi.getByText(ofTuulikki).click();
  await move(outi, 'Jätä lepäämään', 'Näin.');
  await expect(outi.getByText(MOVED)).toHaveCount(0);
  await outi.getByText(ofTuulikki).click();
  await move(outi, 'Jätä lepäämään', WHY);
  await expect(outi.getByText(MOVED)).toBeVisible();
  await expect(outi.getByText('vastaaminen: lepää').first()).toBeVisible();

  const tuulikki = await deskOf(crew.answerer, PHONE);
  await tuulikki.goto(deskPath(questionId));
  await expect(tuulikki.getByRole('heading', { level: 1, name: NOT_OPEN })).toBeVisible();
  await tuulikki.goto('/fi/tyopoyta');
  await expect(tuulikki.getByText(RESTS)).toBeVisible();
  await tuulikki.goto(OWN_PAGE);
  const own = tuulikki.getByRole('region', { name: 'Omat tehtäväni' });
  await expect(own.getByText('joten hän myös jatkaa sen')).toBeVisible();
  await own.getByText('Aiemmat siirrot').click();
  await expect(own.getByText(WHY)).toBeVisible();
  await expectAtEverySize(tuulikki);

  await outi.goto('/fi/tyopoyta');
  await outi.getByText(ofTuulikki).click();
  await move(outi, 'Jatka siitä, mihin jäätiin', 'Hän soitti ja haluaa jatkaa.');
  await expect(outi.getByText(MOVED)).toBeVisible();
  await tuulikki.goto(deskPath(questionId));
  await expectFits(tuulikki, tuulikki.getByRole('button', { name: 'Ota vastattavaksi' }));
});

test('who rests by their own wish says no reason, and goes on when they wish', async ({
  deskOf,
}) => {
  const { answerer } = await ownCrew(['yksinaisyys']);
  const tuulikki = await deskOf(answerer, PHONE);
  await tuulikki.goto(OWN_PAGE);
  const own = tuulikki.getByRole('region', { name: 'Omat tehtäväni' });
  await move(tuulikki, 'Jätä lepäämään');
  await expect(tuulikki.getByText(MOVED)).toBeVisible();
  await expect(own.getByText('vastaaminen: lepää')).toBeVisible();
  await move(tuulikki, 'Jatka siitä, mihin jäätiin');
  await expect(own.getByText('vastaaminen: itsenäinen')).toBeVisible();
});
