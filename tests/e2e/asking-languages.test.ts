import { pathFor } from '../../lib/i18n/routing.ts';
import { arranged, WORDS } from './arranged.ts';
import { expect, test } from './fixtures.ts';
import { send } from './people.ts';
import { openQuestion } from './sessions.ts';
import { expectOnlyIn, textsOf, type Visit } from './texts.ts';
import { waitText } from './waits.ts';

const PHONE = '040 123 4567';
const PHONE_WORD = 'safety.found.word.phone';
const NEW_WORDS = { fi: 'Kiitos jo nyt.', sv: 'Tack redan nu.', en: 'Thank you already.' };

const alert = ({ page, say }: Visit, key: string) =>
  page.getByRole('alert').filter({ hasText: say(key) });

// One each, and no other journey asks in them: how long an answer takes there stays as it is meanwhile.
const THEMES = { fi: 'seksuaalisuus', sv: 'kulttuurit', en: 'paihteet' };

async function seeTheForm({ page, locale, say, scripted }: Visit): Promise<void> {
  const wait = await waitText(locale, THEMES[locale]);
  await page.goto(pathFor(locale, 'ask'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ask.heading'));
  await expect(page.getByText(say('ask.lead'))).toBeVisible();
  for (const prompt of ['happened', 'now', 'wonder']) {
    await expect(page.getByText(say(`ask.question.prompts.${prompt}`)).first()).toBeVisible();
  }
  await expect(page.getByText(say('ask.audience.readers'))).toBeVisible();
  await page.getByText(say('ask.young.heading')).click();
  await expect(page.getByText(say('ask.young.body'))).toBeVisible();
  await expectOnlyIn(locale, page);
  await page.getByLabel(say('ask.theme.label'), { exact: true }).selectOption(THEMES[locale]);
  if (scripted) await expect(page.locator('form').getByText(wait)).toBeVisible();
  for (const key of ['age', 'about', 'region']) {
    const choice = page.getByLabel(say(`ask.background.${key}`), { exact: true });
    await expect(choice.locator('option').first()).toHaveText(say('ask.background.none'));
  }
  await page.getByLabel(say('ask.background.age'), { exact: true }).selectOption('under-15');
  await expect(page.getByText(say('ask.background.young'))).toBeVisible();
}

async function writePersonalData({ page, locale, say, scripted }: Visit): Promise<void> {
  const { title, body } = WORDS[locale];
  const text = page.getByLabel(say('ask.question.body'));
  await page.getByLabel(say('ask.question.title')).fill(title);
  await text.fill(`${body} ${PHONE}`);
  await page.getByRole('radio', { name: say('ask.audience.private') }).check();
  await page.getByRole('checkbox', { name: say('ask.background.urgent') }).check();
  if (!scripted) return; // pointed out when it is sent
  await page.getByRole('button', { name: PHONE }).click();
  await expectOnlyIn(locale, page);
  await page.getByRole('button', { name: swapped(say) }).click();
  await expect(text).toHaveValue(`${body} ${say(PHONE_WORD)}`);
}

const swapped = (say: Visit['say']) => `${say('safety.found.swap')} ${say(PHONE_WORD)}`;

/** As a machine would: at once, and with the field filled in that nobody sees. */
async function beTakenForAMachine(visit: Visit): Promise<void> {
  const { page, locale, say, scripted } = visit;
  const proofs: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/proof')) proofs.push(request.url());
  });
  await page.locator('input[name="website"]').fill('https://example.com', { force: true });
  await page.locator('form:has([name="formToken"]) button[type="submit"]').last().click();
  if (!scripted) {
    await expect(alert(visit, 'errors.too_fast')).toBeVisible();
    await expect(page.getByLabel(say('ask.question.title'))).toHaveValue(WORDS[locale].title);
    await expect(page.getByText(say('safety.found.why.phone'))).toBeVisible();
    await expectOnlyIn(locale, page);
    await page.getByRole('radio', { name: swapped(say) }).check();
  }
  await send(page, page.getByRole('heading', { level: 1, name: say('key.heading') }));
  expect(proofs).toHaveLength(scripted ? 1 : 0);
}

async function seeHelpFirst({ page, locale, say }: Visit): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByRole('heading').first()).toHaveText(say('helpNow.first.title'));
  await expect(main.locator('a[href="tel:112"]')).toHaveText(say('helpNow.danger.call'));
  await expectOnlyIn(locale, page);
  await main.getByRole('link', { name: say('helpNow.short.all') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('helpNow.title'));
  const ways = await main
    .locator('a[href^="tel:"], a[href^="https:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(ways).size).toBeGreaterThanOrEqual(3);
  await expectOnlyIn(locale, page);
  await page.goto(pathFor(locale, 'key'));
}

async function keepTheKey(visit: Visit): Promise<void> {
  const { page, locale, say, scripted } = visit;
  const code = ((await page.locator('[data-key-code]').textContent()) ?? '').trim();
  const copy = page.getByRole('button', { name: say('key.copy'), exact: true });
  if (scripted) {
    await copy.click();
    await expect(page.getByRole('button', { name: say('key.copied') })).toBeVisible();
    await expect(page.getByRole('button', { name: say('key.print') })).toBeVisible();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: say('key.save') }).click();
    expect((await file).suggestedFilename()).toBe(say('key.fileName'));
    await expect(page.getByRole('button', { name: say('notices.push.ask') })).toBeVisible();
  } else {
    await expect(copy).toHaveCount(0);
  }
  await page.getByText(say('key.qr.heading')).click();
  await expect(page.getByRole('img', { name: say('key.qr.label') })).toBeVisible();
  await page.getByText(say('notices.email.open')).click();
  await page.getByLabel(say('notices.email.label')).fill('aino@posti.invalid');
  await page.getByRole('button', { name: say('notices.email.submit') }).click();
  await expect(page.getByText('a…@posti.invalid')).toBeVisible();
  const last = page.getByLabel(say('key.confirm.label'));
  await last.fill('????');
  await page.getByRole('button', { name: say('key.confirm.submit') }).click();
  await expect(page.getByText(say('forms.fields.lastFour.differs')).first()).toBeVisible();
  await expectOnlyIn(locale, page);
  await last.fill(code.slice(-4).toLowerCase());
  await page.getByRole('button', { name: say('key.confirm.submit') }).click();
  await expect(page.getByText(say('thread.states.arrived'), { exact: true })).toBeVisible();
  await expect(page.getByText(say('thread.promiseWritten'))).toBeVisible();
  await expect(page.getByText(`${WORDS[locale].body} ${say(PHONE_WORD)}`)).toBeVisible();
  await expectOnlyIn(locale, page);
}

/** With scripts the connection breaks; without, the question is closed when the form is sent. */
async function loseTheWay(visit: Visit): Promise<void> {
  const { page, locale, say, scripted } = visit;
  const body = page.getByLabel(say('thread.followUp.label'));
  const press = () =>
    page.getByRole('button', { name: say('thread.followUp.submit'), exact: true }).click();
  await body.fill(NEW_WORDS[locale]);
  if (scripted) await page.context().setOffline(true);
  else await page.context().clearCookies();
  await press();
  await expect(
    alert(visit, scripted ? 'errors.no_connection' : 'errors.closed_here'),
  ).toBeVisible();
  await expect(body).toHaveValue(NEW_WORDS[locale]);
  await expectOnlyIn(locale, page);
  if (!scripted) return;
  await page.context().setOffline(false);
  await press();
  await expect(page.getByText(NEW_WORDS[locale])).toBeVisible();
}

// Each language once, and each way in at least one of them.
for (const [locale, scripted] of [
  ['fi', true],
  ['sv', false],
  ['en', true],
] as const) {
  test(`${locale}: somebody in distress asks and keeps the key, ${scripted ? 'with' : 'without'} JavaScript`, async ({
    page,
    context,
    noScript,
  }) => {
    test.slow();
    const visit = { page: scripted ? page : noScript, locale, say: textsOf(locale), scripted };
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await test.step('1: the form tells who reads, and when an answer comes', () =>
      seeTheForm(visit));
    await test.step('2: a phone number is pointed out, and changed at a press', () =>
      writePersonalData(visit));
    await test.step('8: a machine is held up, a person gets on and solves nothing', () =>
      beTakenForAMachine(visit));
    await test.step('3: help stands before anything else', () => seeHelpFirst(visit));
    await test.step('4: the key is kept, and an address for notices', () => keepTheKey(visit));
    await test.step('7: nothing written is lost', () => loseTheWay(visit));
  });
}

// What only scripts say in Swedish, and only their absence in English.
test('sv: scripts say in Swedish that a key is copied, a draft kept and the connection lost', async ({
  page,
  context,
}) => {
  const visit = { page, locale: 'sv', say: textsOf('sv'), scripted: true } as const;
  const { say } = visit;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const made = await arranged('received', 'sv');
  await openQuestion(context, made, made.code);
  await page.goto(pathFor('sv', 'key'));
  await page.getByRole('button', { name: say('key.copy'), exact: true }).click();
  await expect(page.getByRole('button', { name: say('key.copied') })).toBeVisible();
  await page.goto(pathFor('sv', 'thread'));
  await loseTheWay(visit);
  await page.goto(pathFor('sv', 'ask'));
  await page.getByRole('checkbox', { name: say('draft.keep') }).check();
  await expect(page.getByText(say('draft.kept'))).toBeVisible();
  await expectOnlyIn('sv', page);
});

test('en: without JavaScript, too, a question that has closed is told in English', async ({
  noScript,
}) => {
  await openQuestion(noScript.context(), await arranged('received', 'en'));
  await noScript.goto(pathFor('en', 'thread'));
  await loseTheWay({ page: noScript, locale: 'en', say: textsOf('en'), scripted: false });
});
