import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { expectNoAxeViolations, test } from './fixtures.ts';
import { formPages, readingPages } from './pages.ts';
import { ask, atDesk } from './people.ts';

const LOOKS = [
  { name: 'phone, light', viewport: { width: 320, height: 800 }, colorScheme: 'light' },
  { name: 'laptop, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

for (const locale of LOCALES) {
  for (const { name, ...look } of LOOKS) {
    test.describe(`${locale}, ${name}`, () => {
      test.use(look);

      test('reading pages have no axe violations, call nobody and set no cookie', async ({
        reader,
      }) => {
        for (const address of readingPages(locale)) {
          await reader.goto(address);
          await expectNoAxeViolations(reader);
        }
        await reader.locator('main article a').first().click();
        await reader.locator('h1').waitFor();
        await expectNoAxeViolations(reader);
      });

      test('forms have no axe violations', async ({ page }) => {
        for (const address of [...formPages(locale), pathFor(locale, 'receipt')]) {
          await page.goto(address);
          await expectNoAxeViolations(page);
        }
        await page.goto(`${pathFor(locale, 'confirmSignIn')}?token=t&email=demo%40demo.invalid`);
        await expectNoAxeViolations(page);
      });

      test('receipt, thread and desk have no axe violations', async ({ page, browser }) => {
        test.setTimeout(120_000);
        await ask(page, `Saavutettava kysymys ${locale} ${name}`, 'arki');
        await page.goto(pathFor(locale, 'receipt'));
        await expectNoAxeViolations(page);
        await page.goto(pathFor(locale, 'thread'));
        await expectNoAxeViolations(page);
        for (const person of [/Ilona/, /Tuulikki/, /Meri/, /Outi/]) {
          const desk = await atDesk(browser, person);
          await desk.goto(pathFor(locale, 'desk'));
          await expectNoAxeViolations(desk);
          const prefix = pathFor(locale, 'deskQuestion', { id: '' });
          const links = desk.locator(`a[href^="${prefix}"]`);
          const hrefs = await links.evaluateAll((all) =>
            all.map((a) => a.getAttribute('href') ?? ''),
          );
          for (const href of hrefs.slice(0, 3)) {
            await desk.goto(href);
            await expectNoAxeViolations(desk);
          }
          await desk.close();
        }
      });
    });
  }
}
