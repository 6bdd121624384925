import type { Page } from '@playwright/test';
import { SYSTEM } from '#lib/actor.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { acceptPublicVersion } from '#lib/publishing/decide-public-version.ts';
import { expireQuestion } from '#lib/triage/expire-question.ts';
import { arranged } from './arranged.ts';
import { expect, test } from './fixtures.ts';
import { withdraw } from './people.ts';
import { openQuestion } from './sessions.ts';

const WISH = 'Ota pois, että olemme olleet yhdessä kaksi vuotta.';

/** The thread of a question that has come as far as this. */
async function openThreadOf(page: Page, state: 'received' | 'proposed') {
  const made = await arranged(state, 'fi');
  await openQuestion(page.context(), made);
  await page.goto('/fi/oma-kysymys/keskustelu');
  return made;
}

for (const scripted of [true, false]) {
  const scripts = scripted ? 'with' : 'without';

  test(`a wish about a public version that is decided on meanwhile comes back, ${scripts} JavaScript`, async ({
    page: scriptedPage,
    noScript,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const { asker, lay } = await openThreadOf(page, 'proposed');
    const wish = page.getByLabel('Mitä pitäisi muuttaa?');
    const send = page.getByRole('button', { name: 'Lähetä toive' });
    const late = page.getByRole('alert').filter({ hasText: 'Toivettasi ei lähetetty' });
    await page.getByText('Pyydä muutosta').click();
    await wish.fill(WISH);
    await lay('Olemme olleet yhdessä jonkin aikaa. Haluaisin puhua meistä.');
    await send.click();
    await expect(late).toBeInViewport();
    await expect(wish).toHaveValue(WISH);
    await expect(page.getByText('yhdessä jonkin aikaa'), 'the new version').toBeVisible();
    await acceptPublicVersion(asker); // on another device
    await send.click();
    await expect(page.getByText('Kysymys on julkaistu nimettömänä.')).toBeVisible();
    await expect(late).toBeInViewport();
    await expect(wish).toHaveValue(WISH);
    await withdraw(page);
  });

  test(`an address given while the question closes comes back, ${scripts} JavaScript`, async ({
    page: scriptedPage,
    noScript,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const { questionId } = await openThreadOf(page, 'received');
    await page.getByText('Ilmoitus sähköpostiin').click();
    await page.getByLabel('Sähköpostiosoitteesi').fill('aino@posti.invalid');
    await expireQuestion(SYSTEM, questionId);
    await page.getByRole('button', { name: 'Tallenna osoite' }).click();
    await expect(page.getByText('Tähän kysymykseen ei ehditty vastata.')).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'tallella' })).toBeVisible();
    await expect(page.getByLabel('Sähköpostiosoitteesi')).toHaveValue('aino@posti.invalid');
  });

  test(`what has been deleted on another device is gone here too, ${scripts} JavaScript`, async ({
    page: scriptedPage,
    noScript,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const { asker } = await openThreadOf(page, 'received');
    await page.getByText('Poista kaikki', { exact: true }).click();
    await deleteQuestion(asker);
    await page.getByRole('button', { name: 'Kyllä, poista kaikki nyt' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaikki on poistettu');
  });
}
