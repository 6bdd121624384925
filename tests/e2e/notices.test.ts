import type { CDPSession, Page } from '@playwright/test';
import { wholeBrowser } from '../support/chromium.ts';
import { arranged } from './arranged.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { sendWhileClosed } from './people.ts';
import { openQuestion } from './sessions.ts';

test.use({ launchOptions: wholeBrowser() });

// A browser asks its maker's service for this; on a closed network it cannot.
const SUBSCRIPTION = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/of-this-test',
  keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
};

/** The page with the key of a question that has just been asked. */
async function openKey(page: Page) {
  const made = await arranged('received', 'fi');
  await openQuestion(page.context(), made, made.code);
  await page.goto('/fi/kysy/avain');
  return made;
}

for (const scripted of [true, false]) {
  test(`${scripted ? 'with' : 'without'} JavaScript an address is taken beside the key, and away again`, async ({
    page: scriptedPage,
    noScript,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const made = await openKey(page);
    await page.getByText('Ilmoitus sähköpostiin').click();
    await page.getByLabel('Sähköpostiosoitteesi').fill('ei osoite');
    await page.getByRole('button', { name: 'Tallenna osoite' }).click();
    await expect(page.getByText('Tämä ei näytä sähköpostiosoitteelta.').first()).toBeVisible();
    await expect(page.getByLabel('Sähköpostiosoitteesi')).toHaveValue('ei osoite');
    await page.getByLabel('Sähköpostiosoitteesi').fill('aino@gmial.com');
    await page.getByRole('button', { name: 'Tallenna osoite' }).click();
    await expect(page.getByText('Tarkoititko aino@gmail.com?')).toBeVisible();
    await page.getByRole('button', { name: 'Tallenna osoite' }).click();
    await expect(page.getByText('Sähköposti: a…@gmial.com')).toBeVisible();
    await page.getByText('Ilmoitus sähköpostiin').click();
    await page.getByLabel('Sähköpostiosoitteesi').fill('aino@posti.invalid');
    await page.getByRole('button', { name: 'Tallenna osoite' }).click();
    await expect(page.getByText('Sähköposti: a…@posti.invalid')).toBeVisible();
    await expect(page.locator('[data-key-code]')).toContainText(made.code.slice(0, 5));
    await page.getByRole('button', { name: 'Jatka tarkistamatta' }).click();
    await expect(page).toHaveURL(/keskustelu(#|$)/);
    await expect(page.getByText('Sähköposti: a…@posti.invalid')).toBeVisible();
    await page.getByRole('button', { name: 'Poista', exact: true }).click();
    await expect(page.getByText('Sähköposti: a…@posti.invalid')).toHaveCount(0);

    await page.getByText('Ilmoitus sähköpostiin').click();
    const address = page.getByLabel('Sähköpostiosoitteesi');
    await address.fill('eino@posti.invalid');
    const save = page.getByRole('button', { name: 'Tallenna osoite' });
    await sendWhileClosed(page, save, address, () => openQuestion(page.context(), made));
    await expect(page.getByText('Sähköposti: e…@posti.invalid')).toBeVisible();
  });
}

test('this device is notified when its browser agrees, and left alone when it does not', async ({
  page,
}) => {
  await page.addInitScript((subscription) => {
    const answers = ['denied', 'granted'];
    Notification.requestPermission = async () => answers.shift() as NotificationPermission;
    PushManager.prototype.subscribe = async () => subscription as unknown as PushSubscription;
  }, SUBSCRIPTION);
  await openKey(page);
  await page.getByRole('button', { name: 'Ilmoita tälle laitteelle' }).click();
  await expect(page.getByText('Selain ei antanut lupaa ilmoituksiin')).toBeVisible();
  await page.getByRole('button', { name: 'Ilmoita tälle laitteelle' }).click();
  await expect(page.getByText('Ilmoitus laitteen näytölle')).toBeVisible();
  await expect(page.locator('[data-key-code]')).toBeVisible();
});

for (const scripted of [true, false]) {
  test(`${scripted ? 'with' : 'without'} JavaScript the link in a notice ends them at a press, and tells nothing`, async ({
    page: scriptedPage,
    noScript,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const answer = await page.goto('/fi/oma-kysymys/ei-viesteja?t=vanha');
    expect(answer?.headers()['cache-control']).toContain('no-store');
    await expect(page).toHaveTitle('Viestit – Rinnalla');
    await page.getByRole('button', { name: 'Poista osoite' }).click();
    await expect(page.getByText('Tähän osoitteeseen ei enää tule näitä viestejä.')).toBeVisible();
    if (scripted) await expectNoAxeViolations(page);
  });
}

test('without JavaScript no push is offered', async ({ noScript: page }) => {
  await openKey(page);
  await expect(page.getByText('Ilmoitus sähköpostiin')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ilmoita tälle laitteelle' })).toHaveCount(0);
});

test('a push message is shown though every page is closed', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['notifications']);
  await page.goto('/fi/tietoa');
  const cdp = await context.newCDPSession(page);
  const registrationId = await registrationOf(cdp, page);
  await page.goto('about:blank'); // nothing of the site is open any more
  const notice = {
    title: 'Sinua odottaa luettavaa',
    body: 'Avaa se avaimellasi.',
    path: '/fi/oma-kysymys',
  };
  await cdp.send('ServiceWorker.deliverPushMessage', {
    origin: baseURL ?? '',
    registrationId,
    data: JSON.stringify(notice),
  });
  await page.goto('/fi/tietoa');
  const shown = () =>
    page.evaluate(async () => {
      const all = await (await navigator.serviceWorker.ready).getNotifications();
      return all.map(({ title, body, data }) => ({ title, body, path: data.path }));
    });
  await expect.poll(shown).toEqual([notice]);
});

async function registrationOf(cdp: CDPSession, page: Page): Promise<string> {
  const found = new Promise<string>((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration) resolve(registration.registrationId);
    });
  });
  await cdp.send('ServiceWorker.enable');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  return found;
}
