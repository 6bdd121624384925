import type { Page } from '@playwright/test';
import { MINUTE } from '#lib/clock.ts';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, expectAtEverySize, test } from './fixtures.ts';
import { deskPath } from './people.ts';

const NEWS = 'Tuulikki kirjoitti.';

async function write(desk: Page, fold: string, label: string, text: string, button: string) {
  await desk.getByText(fold, { exact: true }).click();
  await desk.getByLabel(label).fill(text);
  await desk.getByRole('button', { name: button }).click();
}

test('who has a question open hears what a colleague does, keeps what they type, and sees the clock count', async ({
  deskOf,
}) => {
  const crew = await ownCrew();
  const { questionId } = await arranged('taken', 'fi', { ...crew, theme: 'mieli' });
  const volunteer = await deskOf(crew.answerer);
  const reader = await deskOf(crew.reviewer);
  for (const desk of [volunteer, reader]) await desk.goto(deskPath(questionId));
  await reader.getByText('Kirjoita muistiinpano', { exact: true }).click();
  const typed = reader.getByLabel('Muistiinpano työkavereille');
  await typed.fill('Olen kirjoittamassa tätä');

  const note = 'Muistiinpano työkavereille';
  await write(volunteer, 'Kirjoita muistiinpano', note, 'Soitin jo.', 'Tallenna muistiinpano');
  await expect(volunteer.getByText('Soitin jo.')).toBeVisible();
  await expect(reader.getByText(NEWS)).toBeVisible();
  await expectAtEverySize(reader);
  await expect(reader.getByText('Soitin jo.')).toHaveCount(0); // nothing moves by itself
  await reader.getByRole('button', { name: 'Näytä', exact: true }).click();
  await expect(reader.getByText('Soitin jo.')).toBeVisible();
  await expect(reader.getByText(NEWS)).toHaveCount(0);
  await expect(typed).toHaveValue('Olen kirjoittamassa tätä');

  const why = 'Mikä huolestuttaa?';
  await write(volunteer, 'Huoli turvallisuudesta', why, 'Lopullista.', 'Hälytä ammattilaiset');
  await expect(volunteer.getByRole('timer')).toHaveText('Siitä on alle minuutti.');
  await reader.getByRole('button', { name: 'Näytä', exact: true }).click();
  await expect(reader.getByText('Lopullista.')).toBeVisible();
  // No timer fires: what asks the server again would say that no time has passed there.
  await reader.clock.setFixedTime((await reader.evaluate(() => Date.now())) + 2 * MINUTE);
  await reader.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(reader.getByRole('timer')).toHaveText(/^Siitä on [23] min\.$/);

  await volunteer.getByRole('button', { name: 'Palauta jonoon' }).click();
  await expect(volunteer.getByText('Kysymys palasi jonoon.')).toBeVisible();
  await expect(reader.getByText('Tuulikki palautti kysymyksen jonoon.')).toBeVisible();
  await expect(typed).toHaveValue('Olen kirjoittamassa tätä');
  const [fresh] = await Promise.all([
    reader.context().waitForEvent('page'),
    reader.getByRole('link', { name: 'Avaa tuore sivu uuteen välilehteen' }).click(),
  ]);
  await expect(fresh.getByRole('button', { name: 'Ota vastattavaksi' })).toBeVisible();
});

test('of several windows in which the guidance is written none writes over another, with and without scripts', async ({
  deskOf,
}) => {
  const { coordinator } = await ownCrew();
  const desk = await deskOf(coordinator);
  const one = await deskOf(coordinator, { javaScriptEnabled: false });
  const other = await one.context().newPage();
  const save = async (window: Page, text: string) => {
    await window.getByLabel('Ohje', { exact: true }).fill(text);
    await window.getByRole('button', { name: 'Tallenna ohje' }).click();
  };
  for (const window of [one, other, desk]) await window.goto('/fi/tyopoyta/jarjesto');
  await save(one, 'Aloita siitä, mitä kuulit.');
  await expect(one.getByText('Ohje on tallessa')).toBeVisible();
  await save(other, 'Kysy aina yksi kysymys.');
  await expect(other.getByLabel('Toisen kirjoittama teksti')).toHaveValue(
    'Aloita siitä, mitä kuulit.',
  );
  await expect(other.getByLabel('Ohje', { exact: true })).toHaveValue('Kysy aina yksi kysymys.');
  await save(other, 'Aloita siitä, mitä kuulit. Kysy aina yksi kysymys.');
  await expect(other.getByText('Ohje on tallessa')).toBeVisible();

  // The third, with scripts, is told the same, and no more once it has saved.
  await save(desk, 'Aloita siitä, mitä kuulit.');
  await expect(desk.getByLabel('Toisen kirjoittama teksti')).toHaveValue(/Kysy aina/);
  await save(desk, 'Aloita siitä, mitä kuulit. Kiitä lopuksi.');
  await expect(desk.getByText('Ohje on tallessa')).toBeVisible();
  await expect(desk.getByLabel('Toisen kirjoittama teksti')).toHaveCount(0);
});
