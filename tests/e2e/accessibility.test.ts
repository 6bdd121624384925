import { type Locale, pathFor } from '../../lib/i18n/routing.ts';
import { asId } from '../support/as-id.ts';
import { LOOK_RULES } from '../support/axe.ts';
import { expect, expectAtEverySize, expectNothingSideways, test } from './fixtures.ts';
import { formPages, readingPages } from './pages.ts';
import { ask, atDesk } from './people.ts';

// How a page looks, on the narrowest phone in light and on a laptop in dark. How it is built is looked at
// without a browser, in all languages (tests/documents).

const PEOPLE = [/Ilona/, /Tuulikki/, /Meri/, /Outi/];
const QUESTIONS = 3; // of each desk: one of every sort stands on top
// Those that say most; words are longest in Finnish, and elsewhere otherwise long.
const OTHERS = ['sv', 'en'] as const satisfies Locale[];
const NARROW = { width: 320, height: 640 };

test('what is too pale, too small to press or too wide is found', async ({ page }) => {
  const body = async (html: string) => {
    await page.setContent(`<!doctype html><html lang="fi"><title>x</title><main>${html}</main>`);
    return expectAtEverySize(page, LOOK_RULES);
  };
  const close = '<button style="all:unset;width:9px;height:9px" aria-label="x"></button>';
  await body('<p>Luettava</p>');
  await expect(body('<p style="color:#bbb;background:#fff">Liian vaalea</p>')).rejects.toThrow(
    'color-contrast',
  );
  await expect(body(close.repeat(2))).rejects.toThrow('target-size');
  await expect(body('<p style="width:400px">Liian leveä</p>')).rejects.toThrow('sideways');
});

test('reading pages look as they should, call nobody and set no cookie', async ({ reader }) => {
  test.slow();
  for (const address of readingPages('fi')) {
    await reader.goto(address);
    await expectAtEverySize(reader, LOOK_RULES);
  }
  await reader.locator('main article a').first().click();
  await reader.locator('#answers').waitFor();
  await expectAtEverySize(reader, LOOK_RULES);
});

test('forms look as they should', async ({ page }) => {
  const confirm = `${pathFor('fi', 'confirmSignIn')}?token=t&email=demo%40demo.invalid`;
  for (const address of [...formPages('fi'), confirm]) {
    await page.goto(address);
    await expectAtEverySize(page, LOOK_RULES);
  }
});

test('key and thread look as they should', async ({ page }) => {
  await ask(page, 'Saavutettava kysymys', 'arki');
  for (const address of ['key', 'thread'] as const) {
    await page.goto(pathFor('fi', address));
    await expectAtEverySize(page, LOOK_RULES);
  }
});

for (const person of PEOPLE) {
  test(`the desk of ${person.source} looks as it should`, async ({ browser }) => {
    const desk = await atDesk(browser, person);
    await expectAtEverySize(desk, LOOK_RULES);
    const entries = desk.locator(`a[href^="${pathFor('fi', 'deskQuestion', { id: asId('') })}"]`);
    const hrefs = await entries.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const href of hrefs.slice(0, QUESTIONS)) {
      await desk.goto(href);
      await expectAtEverySize(desk, LOOK_RULES);
    }
    await desk.context().close();
  });
}

for (const locale of OTHERS) {
  test(`no reading page is too wide for its words in ${locale}`, async ({ reader }) => {
    await reader.setViewportSize(NARROW);
    for (const address of ['home', 'questions', 'helpNow', 'privacy'] as const) {
      await reader.goto(pathFor(locale, address));
      await expectNothingSideways(reader);
    }
  });

  test(`no form and no desk is too wide for its words in ${locale}`, async ({ page, browser }) => {
    await page.setViewportSize(NARROW);
    for (const address of formPages(locale)) {
      await page.goto(address);
      await expectNothingSideways(page);
    }
    const desk = await atDesk(browser, /Tuulikki/);
    await desk.setViewportSize(NARROW);
    await desk.goto(pathFor(locale, 'desk'));
    await expectNothingSideways(desk);
    await desk
      .locator(`a[href^="${pathFor(locale, 'deskQuestion', { id: asId('') })}"]`)
      .first()
      .click();
    await desk.getByRole('heading', { level: 1 }).waitFor();
    await expectNothingSideways(desk);
    await desk.context().close();
  });
}
