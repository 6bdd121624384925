import { HtmlValidate } from 'html-validate';
import { LOCALES } from '../../lib/i18n/routing.ts';
import { expect, test } from './fixtures.ts';
import { formPages, readingPages, themePage } from './pages.ts';

// What the HTML standard asks for, as it comes over the wire. Style rules are Biome's matter; the
// framework writes void elements and boolean attributes in its own way, both allowed.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-inline-style': 'error',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off', // a question's title is its asker's
  },
});

// React writes action="" on a form with a server action; browsers read it as this very page.
const REACT_ACTION = 'Attribute "action" has invalid value ""';

async function mistakesIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages
      .filter(({ severity, message }) => severity === 2 && message !== REACT_ACTION)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

test('the validator finds a mistake where there is one', async () => {
  expect(await mistakesIn('<!DOCTYPE html><html lang="fi"><p><div></div></p></html>')).not.toEqual(
    [],
  );
});

for (const locale of LOCALES) {
  test(`every page is valid HTML, ${locale}`, async ({ request, page }) => {
    await page.goto(themePage(locale));
    const question = await page.locator('main article a').last().getAttribute('href');
    const unreadable = `/${locale}/%E4`;
    const addresses = [...readingPages(locale), ...formPages(locale), question ?? '', unreadable];
    for (const address of addresses) {
      const html = await (await request.get(address)).text();
      expect(await mistakesIn(html), address).toEqual([]);
    }
  });
}
