import { pathFor } from '../../lib/i18n/routing.ts';
import { arranged, WORDS } from './arranged.ts';
import { expect, test } from './fixtures.ts';
import { openQuestion } from './sessions.ts';
import { expectOnlyIn, textsOf, type Visit } from './texts.ts';

const OWN = {
  fi: {
    thanks: 'Kiitos, luin tämän kahdesti.',
    wish: 'Ota pois kaksi vuotta.',
    laid: 'yhdessä jo pitkään',
  },
  sv: {
    thanks: 'Tack, jag läste det två gånger.',
    wish: 'Ta bort två år.',
    laid: 'tillsammans länge',
  },
  en: {
    thanks: 'Thank you, I read it twice.',
    wish: 'Leave out two years.',
    laid: 'together for long',
  },
};

const button = ({ page, say }: Visit, key: string) =>
  page.getByRole('button', { name: say(key), exact: true });

async function open(visit: Visit, code: string): Promise<void> {
  const { page, locale, say } = visit;
  await page.goto(pathFor(locale, 'myQuestion'));
  await page.getByLabel(say('thread.open.label')).fill(code);
  await button(visit, 'thread.open.submit').click();
}

async function comeBack(visit: Visit, code: string): Promise<void> {
  const { page, locale, say } = visit;
  await open(visit, '7K2QD-M4XWT-9RBNE-3HVC6');
  await expect(page.getByText(say('errors.wrong_code'))).toBeVisible();
  await expectOnlyIn(locale, page);
  await open(
    visit,
    code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'),
  );
  await expect(page.getByText(say('key.again.heading'))).toBeVisible();
  await expectOnlyIn(locale, page);
  await button(visit, 'key.again.hide').click();
  await expect(page.locator('[data-key-code]')).toHaveCount(0);
  await expect(page.getByText(say('thread.states.answered'))).toBeVisible();
  await expect(page.getByText(WORDS[locale].answer).first()).toBeVisible();
}

async function tellTheAnswerer(visit: Visit): Promise<void> {
  const { page, locale, say } = visit;
  await page.getByRole('radio', { name: say('thread.feedback.yes'), exact: true }).check();
  await page.getByLabel(say('thread.feedback.word')).fill(OWN[locale].thanks);
  await button(visit, 'thread.feedback.submit').click();
  await expect(page.getByText(say('thread.feedback.thanks'))).toBeVisible();
}

async function decideOnPublicVersion(
  visit: Visit,
  lay: (body: string) => Promise<void>,
): Promise<void> {
  const { page, locale, say } = visit;
  await expect(page.getByText(say('thread.proposal.lead'))).toBeVisible();
  await page.getByText(say('thread.proposal.change.open'), { exact: true }).click();
  await page.getByLabel(say('thread.proposal.change.label')).fill(OWN[locale].wish);
  await button(visit, 'thread.proposal.change.submit').click();
  await expect(page.getByText(say('thread.proposal.asked'))).toBeVisible();
  await expectOnlyIn(locale, page);
  const laid = `${WORDS[locale].title}: ${OWN[locale].laid}.`;
  await lay(laid);
  await page.goto(pathFor(locale, 'thread'));
  await expect(page.getByText(laid)).toBeVisible();
  await button(visit, 'thread.proposal.accept').click();
  await page.getByText(say('thread.visibility.public')).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[locale].title);
  await expectOnlyIn(locale, page);
  const address = page.url();
  await page.goto(pathFor(locale, 'thread'));
  await button(visit, 'thread.visibility.withdraw').click();
  await expect(page.getByText(say('thread.visibility.hidden'))).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(410);
}

async function refuse(visit: Visit): Promise<void> {
  const { page, locale, say } = visit;
  await openQuestion(page.context(), await arranged('proposed', locale));
  await page.goto(pathFor(locale, 'thread'));
  await button(visit, 'thread.proposal.refuse').click();
  await expect(page.getByText(say('thread.visibility.private'))).toBeVisible();
  await expect(page.getByText(say('thread.proposal.lead'))).toHaveCount(0);
}

async function goOnAndDelete(visit: Visit, code: string): Promise<void> {
  const { page, locale, say } = visit;
  await page.getByLabel(say('thread.followUp.label')).fill(OWN[locale].wish);
  await button(visit, 'thread.followUp.submit').click();
  await expect(page.locator('article').filter({ hasText: OWN[locale].wish })).toBeVisible();
  await expectOnlyIn(locale, page);
  const text = await page.request.get(pathFor(locale, 'myData', { format: 'txt' }));
  for (const part of [say('myData.thread'), OWN[locale].thanks, OWN[locale].wish]) {
    expect(await text.text()).toContain(part);
  }
  const json = await page.request.get(pathFor(locale, 'myData', { format: 'json' }));
  expect((await json.json()).questions[0].question.title).toBe(WORDS[locale].title);
  await page.getByText(say('thread.delete.submit'), { exact: true }).click();
  await button(visit, 'thread.delete.confirm').click();
  await expect(page.getByText(say('thread.deleted.body'))).toBeVisible();
  await expectOnlyIn(locale, page);
  await open(visit, code);
  await expect(page.getByText(say('errors.wrong_code'))).toBeVisible();
}

async function writeAnew(visit: Visit): Promise<void> {
  const { page, locale, say } = visit;
  await openQuestion(page.context(), await arranged('declined', locale));
  await page.goto(pathFor(locale, 'thread'));
  await expect(page.getByText(say('thread.states.declined'))).toBeVisible();
  await expect(page.getByText(say('reasons.unclear'))).toBeVisible();
  await expect(page.getByText(WORDS[locale].decline)).toBeVisible();
  await expectOnlyIn(locale, page);
  await page.getByLabel(say('ask.question.title')).fill(OWN[locale].wish);
  await button(visit, 'thread.resend.submit').click();
  await expect(page.getByRole('heading', { name: OWN[locale].wish })).toBeVisible();
  await expect(page.getByText(say('thread.states.received'))).toBeVisible();
}

async function leaveNoTraces(visit: Visit): Promise<void> {
  const { page, locale, say, scripted } = visit;
  await page
    .getByRole('link', { name: say('helpNow.traces.link') })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('traces.title'));
  await expectOnlyIn(locale, page);
  await page.goto(pathFor(locale, 'ask'));
  const keep = page.getByRole('checkbox', { name: say('draft.keep') });
  if (scripted) {
    await keep.check();
    await expect(page.getByText(say('draft.kept'))).toBeVisible();
    await button(visit, 'draft.clear').click();
  }
  await expect(keep).toHaveCount(scripted ? 1 : 0);
  await page.goto(pathFor(locale, 'thread'));
  const leave = page.getByRole('link', { name: say('layout.leave') });
  await expect(leave).toBeVisible();
  if (!scripted) return; // the way out without scripts is walked in quick-exit.test.ts, in a whole browser
  await leave.click();
  await expect(page).toHaveTitle('Sää');
  await expect.poll(() => page.context().cookies()).toEqual([]); // told on the way out, heard a moment later
  await page.goto(pathFor(locale, 'thread'));
  await expect(page.getByText(say('thread.expired'))).toBeVisible();
}

// Each language once, and each way in at least one of them.
for (const [locale, scripted] of [
  ['fi', true],
  ['sv', false],
  ['en', true],
] as const) {
  test(`${locale}: somebody comes back to an answer and decides what becomes of it, ${scripted ? 'with' : 'without'} JavaScript`, async ({
    page: scriptedPage,
    noScript,
  }) => {
    test.slow();
    const page = scripted ? scriptedPage : noScript;
    await page
      .context()
      .route('https://www.ilmatieteenlaitos.fi/**', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Sää</title>' }),
      );
    const visit = { page, locale, say: textsOf(locale), scripted };
    const { code, lay } = await arranged('proposed', locale);
    await test.step('5: the key opens the answer, however it is typed', () =>
      comeBack(visit, code));
    await test.step('5: the answerer hears whether it helped', () => tellTheAnswerer(visit));
    await test.step('5: the public version is changed, accepted and taken back', () =>
      decideOnPublicVersion(visit, lay));
    await test.step('5: a message, the data, and everything deleted', () =>
      goOnAndDelete(visit, code));
    await test.step('5: a public version is refused', () => refuse(visit));
    await test.step('5: a declined question is written anew', () => writeAnew(visit));
    await test.step('6: no traces, and out', () => leaveNoTraces(visit));
  });
}
