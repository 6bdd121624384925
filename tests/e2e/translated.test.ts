import type { Page } from '@playwright/test';
import { arranged } from './arranged.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { ask, openThread, QUESTION } from './people.ts';
import { openQuestion } from './sessions.ts';

/** Does to a page what the translation of a browser does: each text moves into elements of its own, ever anew. */
async function translated(page: Page): Promise<string[]> {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.addInitScript(() => {
    const into = (node: Node) => {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        const inside = text.parentElement;
        if (!inside || !text.data.trim() || inside.closest('font, script, style, textarea'))
          continue;
        const outer = document.createElement('font');
        text.replaceWith(outer);
        outer.appendChild(document.createElement('font')).append(text);
      }
    };
    addEventListener('load', () =>
      setTimeout(() => {
        document.documentElement.dataset.translated = '';
        into(document.body);
        new MutationObserver((changes) => {
          for (const { addedNodes, target } of changes) {
            into(target);
            for (const node of addedNodes) into(node);
          }
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      }, 300),
    );
  });
  return broken;
}

const isTranslated = (page: Page) =>
  expect(page.locator('html[data-translated] h1 > font > font').first()).toBeVisible();

test('a question is asked and gone on with on a page that the browser translates', async ({
  page,
}) => {
  const broken = await translated(page);
  await page.goto('/fi/kysy');
  await isTranslated(page);
  const title = page.getByLabel('Otsikko');
  await title.fill(QUESTION.title);
  const keeps = page.getByRole('checkbox', { name: 'Pidä luonnos tällä laitteella' });
  await keeps.check();
  await expect(page.getByText('Luonnos on tallessa tällä laitteella')).toBeVisible();
  await keeps.uncheck();
  await keeps.check();
  await page.getByRole('button', { name: 'Poista luonnos nyt' }).click();
  await expect(title).toHaveValue(QUESTION.title);
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  const reason = page.getByRole('alert').filter({ hasText: 'Valitse' });
  await expect(reason).toBeVisible();
  await reason.locator('a[href="#audience"]').click();
  await expect(page.locator('fieldset#audience')).toBeFocused();
  const code = await ask(page, QUESTION.title, 'arki', { fresh: false });

  await isTranslated(page);
  await page.getByLabel(/neljä viimeistä merkkiä/).fill('XXXX');
  const confirm = page.locator('form:has([name="lastFour"])');
  await confirm.getByRole('button').first().click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.context().clearCookies();
  await openThread(page, `Avain: ${code}.`);
  await isTranslated(page);
  await page
    .getByLabel('Haluatko lisätä jotain?')
    .or(page.locator('#body'))
    .first()
    .fill('Vielä yksi asia.');
  await page.locator('form:has(#body)').getByRole('button').last().click();
  await expect(page.getByText('Vielä yksi asia.').first()).toBeVisible();
  expect(broken).toEqual([]);
});

test('no link takes a text away unasked, and help opens beside it', async ({ page, context }) => {
  await page.goto('/fi/kysy');
  await page.getByLabel('Otsikko').fill(QUESTION.title);
  const dialog = page.getByRole('dialog', { name: 'Tekstisi on vain tällä sivulla' });
  await page.getByRole('link', { name: 'Svenska' }).first().click();
  await expect(dialog).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Jatka kirjoittamista' }).click();
  await expect(page.getByLabel('Otsikko')).toHaveValue(QUESTION.title);
  const opened = context.waitForEvent('page');
  await page
    .getByRole('banner')
    .or(page.locator('body'))
    .getByRole('link', { name: 'Apua heti' })
    .first()
    .click();
  await expect(await opened).toHaveURL(/\/fi\/apua-heti$/);
  await expect(page.getByLabel('Otsikko')).toHaveValue(QUESTION.title);
  await page.locator('form').getByRole('link', { name: 'Näin suojaamme kirjoittamasi' }).click();
  await dialog.getByRole('button', { name: 'Siirry silti' }).click();
  await expect(page).toHaveURL(/\/fi\/tietosuoja/);

  await openQuestion(context, await arranged('received', 'fi'));
  await page.goto('/fi/oma-kysymys/keskustelu');
  await page.getByRole('link', { name: 'Kysymykset', exact: true }).first().click();
  await expect(page).toHaveURL(/\/fi\/kysymykset$/); // nothing was written, nothing is asked
});
