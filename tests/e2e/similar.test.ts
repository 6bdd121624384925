import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { readMessages } from '../support/messages.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { send } from './people.ts';
import { oldestCalm } from './published.ts';

test('beside a question stand others about the same, in its page that is kept', async ({
  reader: page,
}) => {
  await page.goto('/fi/kysymykset?q=yksinäisyys');
  await page.locator('#results article a').first().click();
  const aside = page.locator('aside section').first();
  await expect(aside.getByRole('link').first()).toBeVisible();
  await expect(
    aside.getByRole('link', { name: (await page.locator('h1').textContent()) ?? '' }),
  ).toHaveCount(0);
});

test('who writes is offered what has been answered already, and loses nothing by looking', async ({
  page,
}) => {
  const { title, body } = await oldestCalm('fi');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/fi/kysy');
  await page.getByLabel('Otsikko').fill(title);
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(body);
  const offered = page.getByRole('region', { name: 'Auttaako jokin näistä?' });
  const line = page.getByRole('button', { name: 'Auttaako jokin näistä?' });
  await expect(line).toBeVisible();
  await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toBeFocused();
  await line.click();
  await expect(offered.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'samanlaisia' })).toBeAttached();
  await expectNoAxeViolations(page);
  const opened = page.waitForEvent('popup');
  await offered.getByRole('link', { name: title }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(body);
  const own = body.slice(0, 20).split(' ')[0] ?? '';
  expect(asked.filter((url) => decodeURIComponent(url).includes(own))).toEqual([]);
});

test('what is pointed out while somebody writes moves nothing on the page', async ({ page }) => {
  const { title, body } = await oldestCalm('fi');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) document.documentElement.dataset.shift = shift.name;
    }).observe({ type: 'layout-shift' });
  });
  await page.goto('/fi/kysy');
  const places = () =>
    page
      .locator('form :is(input, select, textarea, button[type=submit])')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getClientRects().length > 0)
          .map((one) => one.getBoundingClientRect().top + scrollY),
      );
  await expect(page.getByRole('checkbox', { name: 'Pidä luonnos tällä laitteella' })).toBeVisible();
  // Only what moves from now on: a font that comes late on a busy machine is not what is tested here.
  await page.evaluate(async () => {
    await document.fonts.ready;
    delete document.documentElement.dataset.shift;
  });
  const before = await places();
  await page.getByLabel('Otsikko').fill(`${title} 040 123 4567`);
  await page
    .getByLabel('Mitä on tapahtunut, ja mitä mietit?')
    .fill(`${body.slice(0, 100).replaceAll(/\s+/g, ' ')} matti@posti.fi`); // for which there is room
  await expect(page.getByRole('button', { name: /^Katso vielä:/ })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Auttaako jokin näistä?' })).toBeVisible();
  expect(await places()).toEqual(before);
  await expect(page.locator('html')).not.toHaveAttribute('data-shift');
});

for (const locale of LOCALES) {
  const texts = readMessages(locale);
  const ask = (key: string) => texts.get(`ask.${key}`) ?? key;
  test(`${locale}: without JavaScript they are shown once before sending, and nothing is lost`, async ({
    noScript: page,
  }) => {
    const { title, body } = await oldestCalm(locale);
    await page.goto(pathFor(locale, 'ask'));
    await page.getByLabel(ask('theme.label')).selectOption('arki');
    await page.getByLabel(ask('question.title')).fill(title);
    await page.getByLabel(ask('question.body')).fill(body);
    await page.getByRole('radio', { name: ask('audience.private') }).check();
    await page.getByLabel(ask('background.age'), { exact: true }).selectOption('15-17');
    const token = page.locator('input[name=formToken]');
    const before = await token.inputValue();
    const step = page.getByRole('region', { name: ask('similar.question') });
    await send(page, step);
    await expect(step.getByRole('link').first()).toHaveAttribute('target', '_blank');
    expect(await step.getByRole('link').count()).toBeLessThanOrEqual(3);
    await expect(page.getByLabel(ask('theme.label'))).toHaveValue('arki');
    await expect(page.getByLabel(ask('question.title'))).toHaveValue(title);
    await expect(page.getByLabel(ask('question.body'))).toHaveValue(body);
    await expect(page.getByRole('radio', { name: ask('audience.private') })).toBeChecked();
    await expect(page.getByLabel(ask('background.age'), { exact: true })).toHaveValue('15-17');
    expect(await token.inputValue()).toBe(before);
    await step.getByRole('button', { name: ask('similar.sendAnyway') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      texts.get('key.heading') ?? '',
    );
  });
}
