import type { Page } from '@playwright/test';
import { saveTemplate } from '#lib/organisations/templates.ts';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, expectAtEverySize, test } from './fixtures.ts';
import { test as apart } from './own-world.ts';
import { ANSWER, deskPath } from './people.ts';
import { expectFits, LAPTOP, PHONE } from './sizes.ts';

const SOME_READ = /Vakaviin kysymyksiin annetut ja uusien vastaajien vastaukset/;

async function setRate(coordinator: Page, label: string): Promise<void> {
  await coordinator.goto('/fi/tyopoyta/jarjesto');
  const rate = coordinator.getByRole('region', { name: 'Kuinka moni vastaus luetaan ensin' });
  await rate.getByRole('radio', { name: label }).check();
  await rate.getByRole('button', { name: 'Tallenna' }).click();
  await expect(coordinator.getByText('Asetus on tallessa.')).toBeVisible();
}

// What one organisation reads is promised to every asker of the site.
apart(
  "an organisation's own words stand beside a question, and somebody in training is read by a professional",
  async ({ deskOf, page }) => {
    test.slow();
    const crew = await ownCrew();
    const pihlaja = await crew.one('volunteer', { displayName: 'Pihlaja', inTraining: true });
    const template = 'Turussa voit tulla juttelemaan torstaisin kello 17–20. Kahvi on valmiina.';
    const piece = { title: 'Avoimet illat Turussa', template, language: 'fi' as const, base: 0 };
    await saveTemplate(crew.coordinator, piece);
    await page.goto('/fi/kysymykset?theme=mieli');
    await page.getByRole('link', { name: 'Kello 3.40, joka yö' }).click();
    const body = (await page.getByRole('article').first().locator('.prose').textContent()) ?? '';
    const question = { title: 'Valvon minäkin joka yö', body };
    const people = { ...crew, answerer: pihlaja };
    const { questionId } = await arranged('taken', 'fi', { ...people, theme: 'mieli', question });

    const outi = await deskOf(crew.coordinator, PHONE);
    await outi.goto('/fi/tyopoyta/jarjesto');
    const guidance = 'Kerro aina myös illasta.';
    await outi.getByLabel('Ohje', { exact: true }).fill(guidance);
    await outi.getByRole('button', { name: 'Tallenna ohje' }).click();
    await expect(outi.getByText('Ohje on tallessa, ja vastaajanne näkevät sen.')).toBeVisible();
    await outi.goto('/fi/tyopoyta/jarjesto');
    await expectAtEverySize(outi);
    await setRate(outi, 'Toinen ihminen lukee 25 sadasta, muut menevät suoraan kysyjälle');
    await page.goto('/fi/kysy');
    await expect(page.getByText(SOME_READ)).toBeVisible(); // askers are promised no more

    const desk = await deskOf(pihlaja, PHONE);
    await desk.goto(deskPath(questionId));
    await desk.getByText('Ohje vastaajille').click();
    await expect(desk.getByText(guidance)).toBeVisible();
    const alike = desk.getByRole('region', { name: 'Samanlaisia vastattuja' });
    await expect(alike.getByRole('link').first()).toHaveAttribute('href', /\/fi\/kysymykset\/\w+-/);
    await desk.getByText('Valmiita tekstejä').click();
    const add = desk
      .getByRole('listitem')
      .filter({ hasText: piece.title })
      .getByRole('button', { name: 'Lisää vastaukseen' });
    await add.click();
    const answer = desk.getByLabel('Vastaus kysyjälle');
    await expect(answer).toHaveValue(template);
    await expectFits(desk, add);
    await answer.fill(`${ANSWER}\n\n${template}`);
    await desk.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
    await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();

    const ilona = await deskOf(crew.moderator, PHONE);
    await ilona.goto(deskPath(questionId));
    await expect(ilona.getByText('Tämän vastauksen tarkistaa ammattilainen')).toBeVisible();
    const approve = { name: 'Hyväksy vastaus' };
    await expect(ilona.getByRole('button', approve)).toHaveCount(0);
    const meri = await deskOf(crew.reviewer, PHONE);
    await meri.goto(deskPath(questionId));
    await expectFits(meri, meri.getByRole('button', approve));
    await meri.getByRole('button', approve).click();
    await expect(meri.getByText('Kysyjä voi nyt lukea vastauksen.')).toBeVisible();
    await setRate(outi, 'Toinen ihminen lukee jokaisen');
    await page.goto('/fi/kysy');
    await expect(page.getByText(SOME_READ)).toHaveCount(0);
  },
);

test('somebody says how they are known, what they answer, and when mail may come', async ({
  deskOf,
}) => {
  const { one } = await ownCrew();
  const desk = await deskOf(
    await one('volunteer', { displayName: 'Pihlaja', languages: ['fi'] }),
    LAPTOP,
  );
  await desk.goto('/fi/tyopoyta/oma-sivu');
  await expect(desk.getByRole('region', { name: 'Mitä olet antanut' })).toBeVisible();
  const profile = desk.getByRole('region', { name: 'Minusta' });
  const mail = desk.getByRole('region', { name: 'Sähköposti' });
  const change = async (name: string, swedish: boolean, pace: string) => {
    await profile.getByLabel('Näyttönimi').fill(name);
    await profile.getByRole('checkbox', { name: 'ruotsi' }).setChecked(swedish);
    await profile.getByRole('button', { name: 'Tallenna' }).click();
    await expect(desk.getByText('Tietosi on tallennettu.')).toBeVisible();
    await mail.getByRole('radio', { name: pace }).check();
    await mail.getByRole('button', { name: 'Tallenna' }).click();
    await expect(desk.getByText('Viestiasetus on tallennettu.')).toBeVisible();
    await desk.goto('/fi/tyopoyta/oma-sivu');
    await expect(profile.getByLabel('Näyttönimi')).toHaveValue(name);
    await expect(profile.getByRole('checkbox', { name: 'ruotsi' })).toBeChecked({
      checked: swedish,
    });
    await expect(mail.getByRole('radio', { name: pace })).toBeChecked();
    await expect(desk.getByRole('banner')).toContainText(name);
  };
  await profile.getByLabel('Näyttönimi').fill('');
  await profile.getByRole('button', { name: 'Tallenna' }).click();
  await expect(profile.getByLabel('Näyttönimi')).toHaveAttribute('aria-invalid', 'true');
  await change('Pihlajanmarja', true, 'Kerran päivässä');
  await expectFits(desk, profile.getByRole('button', { name: 'Tallenna' }));
  await change('Pihlaja', false, 'Heti');
});
