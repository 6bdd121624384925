import type { Page } from '@playwright/test';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, test } from './fixtures.ts';
import { test as apart } from './own-world.ts';
import { ask, deskPath, openThread, QUESTION, sendWhileClosed } from './people.ts';
import { openQuestion } from './sessions.ts';

const BODY = 'Mitä on tapahtunut, ja mitä mietit?';
const FOLLOW_UP = 'Kirjoitin tätä pitkään, ja sillä välin istunto ehti sulkeutua.';

async function write(page: Page): Promise<void> {
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('mieli');
  await page.getByLabel('Otsikko').fill(QUESTION.title);
  await page.getByLabel(BODY).fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
}

const press = (page: Page) => page.getByRole('button', { name: 'Lähetä kysymys' }).click();

async function expectKept(page: Page): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: 'Yhteys katkesi' });
  await expect(alert).toBeFocused();
  await expect(alert.getByRole('link', { name: '112' })).toBeVisible();
  await expect(page.getByLabel('Teema')).toHaveValue('mieli');
  await expect(page.getByLabel('Otsikko')).toHaveValue(QUESTION.title);
  await expect(page.getByLabel(BODY)).toHaveValue(QUESTION.body);
  await expect(page.getByRole('radio', { name: 'Vain minulle' })).toBeChecked();
}

const arrived = (page: Page) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText('Kysymyksesi on perillä');

test('a lost connection loses nothing that was written', async ({ page, context }) => {
  await write(page);
  await context.setOffline(true);
  await press(page);
  await expectKept(page);
  await context.setOffline(false);
  await press(page);
  await arrived(page);
});

test('when only the answer was lost, sending again makes no second question', async ({ page }) => {
  await write(page);
  const codes: string[] = [];
  await page.route('**/fi/kysy', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const answer = await route.fetch({ maxRedirects: 0 });
    const cookie = answer.headers()['set-cookie'] ?? '';
    codes.push(cookie.split('=')[0] ?? '');
    return cookie ? route.abort('connectionreset') : route.fulfill({ response: answer });
  });
  await press(page);
  await expectKept(page);
  expect(codes, 'the question was stored').toContain('asker');
  await page.unroute('**/fi/kysy');
  await press(page);
  await arrived(page);
  await page.goto('/fi/oma-kysymys/keskustelu');
  await expect(page.getByText(QUESTION.title)).toHaveCount(1);
});

test('something else that answers in place of the server loses nothing either', async ({
  page,
}) => {
  await write(page);
  await page.route('**/fi/kysy', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 502, contentType: 'text/html', body: 'Bad gateway' })
      : route.continue(),
  );
  await press(page);
  const alert = page.getByRole('alert').filter({ hasText: 'Palvelu ei juuri nyt vastannut' });
  await expect(alert).toBeVisible();
  await expect(page.getByLabel(BODY)).toHaveValue(QUESTION.body);
});

apart(
  'a server that starts anew meanwhile takes the question, with and without JavaScript',
  async ({ page, noScript, own }) => {
    for (const one of [page, noScript]) await write(one);
    await own.stop();
    await press(page);
    await expectKept(page);
    await own.start();
    for (const one of [page, noScript]) await ask(one, QUESTION.title, 'mieli', { fresh: false });
  },
);

for (const scripted of [true, false]) {
  test(`a follow-up written too long stays on the page, ${scripted ? 'with' : 'without'} JavaScript`, async ({
    page: scriptedPage,
    noScript,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const made = await arranged('received', 'fi');
    await openQuestion(page.context(), made);
    await page.goto('/fi/oma-kysymys/keskustelu');
    const body = page.getByLabel('Mitä haluat vielä sanoa tai kysyä?');
    await body.fill(FOLLOW_UP);
    const button = page.getByRole('button', { name: 'Lähetä', exact: true });
    const open = () => openThreadBeside(page, made.code);
    await sendWhileClosed(page, button, body, open);
    await expect(page.locator('article').filter({ hasText: FOLLOW_UP })).toBeVisible();
  });
}

test('an answer whose sending broke is saved once the connection is back, and the page says what is left to do', async ({
  deskOf,
}) => {
  const crew = await ownCrew();
  const { questionId } = await arranged('taken', 'fi', { ...crew, theme: 'mieli' });
  const desk = await deskOf(crew.answerer);
  await desk.goto(deskPath(questionId));
  await desk.getByLabel('Vastaus kysyjälle').fill('Luin kirjeesi kahteen kertaan.');
  await desk.context().setOffline(true);
  await desk.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  const alert = desk.getByRole('alert').filter({ hasText: 'Yhteys katkesi' });
  await expect(alert).toBeVisible();
  await desk.context().setOffline(false);
  await expect(desk.getByText('Vastausta ei ole vielä lähetetty.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(alert).toHaveCount(0);
});

/** Opens the question with its key, in another tab. */
async function openThreadBeside(page: Page, code: string): Promise<void> {
  const other = await page.context().newPage();
  await openThread(other, code);
  await other.close();
}

// The names follow from the file, the export and a constant of bin/build.ts. `npm run check:update`
// tries it with two real builds.
for (const [path, name] of [
  ['/fi/kysy', '7febe5974e76f751832391f8fbb0dacef6994d5218'],
  ['/fi/oma-kysymys', '7f8a98d5e45a72b41d86305e8f8521361255ae5687'],
] as const) {
  test(`a form of ${path} opened before an update finds its action after it`, async ({
    request,
  }) => {
    expect(await (await request.get(path)).text()).toContain(name);
  });
}
