import type { Page } from '@playwright/test';
import { LOCALES, type Locale, pathFor } from '../../lib/i18n/routing.ts';
import { expect, expectAtEverySize, test } from './fixtures.ts';
import { ANSWER, ask, atDesk, DESKS, makeRoom, openAtDesk } from './people.ts';

async function textsOf(locale: Locale) {
  const read = async (name: string) =>
    (await import(`../../lib/i18n/messages/${locale}/${name}.json`, { with: { type: 'json' } }))
      .default;
  return {
    desk: await read('desk'),
    editor: await read('deskEditor'),
    inbox: await read('deskInbox'),
    review: await read('review'),
  };
}

/** Finds a question at a desk in its language. */
async function open(desk: Page, locale: Locale, title: string): Promise<void> {
  const { inbox } = await textsOf(locale);
  await desk.goto(`${pathFor(locale, 'desk')}?q=${encodeURIComponent(title)}`);
  await expect(desk.getByRole('searchbox', { name: inbox.search.label })).toHaveValue(title);
  await desk.getByRole('link', { name: title }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(title);
}

const SIZES = { fi: DESKS['a laptop'], sv: DESKS['a phone'], en: DESKS['a laptop'] };

for (const locale of LOCALES.filter((one) => one !== 'fi')) {
  test(`in ${locale} a question is let in, taken, answered and approved at the desk`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(120_000);
    const { desk: desks, editor, review } = await textsOf(locale);
    const title = `Hur berättar jag det, ${locale}`;
    const swedish = locale === 'sv';
    await page.goto('/fi/kysy');
    if (swedish) await page.getByLabel('Millä kielellä kirjoitat?').selectOption('sv');
    await ask(page, title, 'mieli', { fresh: false });

    const moderator = await atDesk(browser, /Ilona/);
    await moderator.setViewportSize(SIZES[locale]);
    await open(moderator, locale, title);
    await expectAtEverySize(moderator);
    await moderator.getByRole('radio', { name: review.risk.none.label }).check();
    await moderator.getByRole('button', { name: review.triage.accept }).click();
    await expect(moderator.getByText(desks.done.accepted)).toBeVisible();

    if (swedish) {
      const another = await atDesk(browser, /Pihlaja/); // does not write Swedish
      await openAtDesk(another, title);
      await expect(
        another.getByText(/ruotsiksi vastaavat nyt: .*(Meri|Tuulikki) \(/),
      ).toBeVisible();
      await expectAtEverySize(another);
    }

    const desk = await atDesk(browser, swedish ? /Tuulikki/ : /Meri/);
    await makeRoom(desk);
    await desk.setViewportSize(SIZES[locale]);
    await open(desk, locale, title);
    await desk.getByRole('button', { name: desks.claim.take }).click();
    await desk.getByLabel(editor.label).fill(ANSWER);
    await expectAtEverySize(desk);
    await desk.getByRole('button', { name: editor.submit }).click();
    await expect(desk.getByText(desks.done.submitted)).toBeVisible();

    await open(moderator, locale, title);
    await expectAtEverySize(moderator);
    await moderator.getByRole('button', { name: review.answer.approve }).click();
    await expect(moderator.getByText(desks.done.approved)).toBeVisible();
  });
}
