import type { Page } from '@playwright/test';
import { arranged } from './arranged.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { openThread } from './people.ts';
import { openQuestion } from './sessions.ts';

// What a screen reader finds in the thread, in its order, in each state that an asker may meet.
const STATES = [
  'claimed',
  'proposed',
  'answered',
  'continued',
  'declined',
  'published',
  'withdrawn',
  'expired',
] as const;

async function expectTree(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  await expectNoAxeViolations(page);
}

for (const state of STATES) {
  test(`a thread that is ${state} reads well to somebody who does not see it`, async ({ page }) => {
    await openQuestion(page.context(), await arranged(state, 'fi'));
    await page.goto('/fi/oma-kysymys/keskustelu');
    await expectTree(page, state);
  });
}

test('the key shown once more, a look at deleting, and the goodbye read well', async ({ page }) => {
  const { code } = await arranged('received', 'fi');
  await openThread(page, code);
  await page.getByText('Poista kaikki', { exact: true }).click();
  await expectTree(page, 'first-return');
  await page.getByRole('button', { name: 'Kyllä, poista kaikki nyt' }).click();
  await expect(page.getByText('on nyt poistettu')).toBeVisible();
  await expectTree(page, 'deleted');
});
