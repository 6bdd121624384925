import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, expectAtEverySize, test } from './fixtures.ts';
import { deskPath, openThread } from './people.ts';
import { expectFits, PHONE } from './sizes.ts';

const BODY =
  'Mieheni Jari Virtanen ei puhu. Soita 040 123 4567.\n\nKuoromme tietää tästä kaiken, ja hävettää.';
const COVERED = 'Mieheni [nimi] ei puhu. Soita [puhelinnumero].';

test('what the first reader covers without a script nobody else reads, and the asker is told', async ({
  deskOf,
  page,
}) => {
  test.slow();
  const crew = await ownCrew();
  const title = 'Mieheni on hiljaa';
  const made = await arranged('received', 'fi', {
    ...crew,
    theme: 'mieli',
    question: { title, body: BODY },
  });
  const scripted = await deskOf(crew.moderator, PHONE);
  await scripted.goto(deskPath(made.questionId));
  await scripted.getByText('Peitä muitakin sanoja').click();
  await expectFits(scripted, scripted.getByRole('checkbox', { name: /Jari Virtanen/ }));

  const noScript = await deskOf(crew.moderator, { ...PHONE, javaScriptEnabled: false });
  await noScript.goto(deskPath(made.questionId));
  await expect(noScript.getByRole('checkbox', { name: /040 123 4567/ })).toBeChecked();
  await noScript.getByRole('radio', { name: 'Ei huolta' }).check();
  await noScript.getByText('Peitä muitakin sanoja').click();
  await noScript.getByLabel('Muut peitettävät sanat').fill('Orkesterimme');
  await noScript.getByRole('button', { name: 'Hyväksy jonoon' }).click();
  await expect(noScript.getByText('Näitä sanoja ei ole tekstissä').first()).toBeVisible();
  await expect(noScript.getByRole('checkbox', { name: /040 123 4567/ })).toBeChecked();
  await noScript.getByLabel('Muut peitettävät sanat').fill('Kuoromme');
  await noScript.getByRole('button', { name: 'Hyväksy jonoon' }).click();
  await expect(noScript.getByText('Kysymys on nyt jonossa.')).toBeVisible();

  const answerer = await deskOf(crew.answerer, PHONE);
  await answerer.goto(deskPath(made.questionId));
  await expect(answerer.getByText(COVERED)).toBeVisible();
  await expect(answerer.getByText('[peitetty] tietää')).toBeVisible();
  await expect(answerer.getByRole('region', { name: 'Osa tekstistä' })).toBeVisible();
  await expect(answerer.getByRole('button', { name: 'Näytä alkuperäinen' })).toHaveCount(0);

  await noScript.goto(deskPath(made.questionId));
  await noScript.getByRole('button', { name: 'Näytä alkuperäinen' }).click();
  await expect(noScript.getByText('Mieheni Jari Virtanen ei puhu.')).toBeVisible();
  await scripted.goto(deskPath(made.questionId));
  await expectAtEverySize(scripted);

  await openThread(page, made.code);
  await expect(page.getByText('Mieheni Jari Virtanen ei puhu.')).toBeVisible();
  await page.getByText('Katso, miltä se heistä näyttää').click();
  await expect(page.getByText(COVERED)).toBeVisible();
  await expectAtEverySize(page);
});
