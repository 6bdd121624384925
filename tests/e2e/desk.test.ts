import { asId } from '../support/as-id.ts';
import { arranged } from './arranged.ts';
import { ownCrew, peopleOf } from './crew.ts';
import { expect, test } from './fixtures.ts';
import {
  anonymise,
  deskPath,
  expectOnPages,
  publish,
  QUESTION,
  sendWhileClosed,
  withdraw,
} from './people.ts';
import { openQuestion } from './sessions.ts';

test('of two who take a question at the same moment, the other reads a kind sentence', async ({
  deskOf,
}) => {
  const crew = await ownCrew();
  const { questionId } = await arranged('open', 'fi', { ...crew, theme: 'mieli' });
  const first = await deskOf(crew.reviewer);
  const second = await deskOf(crew.answerer);
  for (const desk of [first, second]) await desk.goto(deskPath(questionId));
  await first.getByRole('button', { name: 'Ota vastattavaksi' }).click();
  await expect(first.getByLabel('Vastaus kysyjälle')).toBeVisible();
  await second.getByRole('button', { name: 'Ota vastattavaksi' }).click();
  await expect(second.getByText('Joku muu ehti ottaa tämän juuri ennen sinua.')).toBeVisible();
  await second.goto(deskPath(questionId));
  await second.getByRole('link', { name: 'Takaisin työpöydälle' }).click();
  await expect(second.getByRole('heading', { name: 'Hei Tuulikki' })).toBeVisible();
});

for (const scripted of [true, false]) {
  test(`${scripted ? 'with' : 'without'} JavaScript a declined question comes back with a person’s words, is rewritten and sent again`, async ({
    deskOf,
    page: scriptedPage,
    noScript,
  }) => {
    const page = scripted ? scriptedPage : noScript;
    const crew = await ownCrew();
    const rewritten = 'Naapurini juo liikaa, mitä voin tehdä';
    const words = 'Kirjoitit naapurisi nimen. Muuta kysymystä niin, ettei häntä voi tunnistaa.';
    const made = await arranged('received', 'fi', {
      ...crew,
      theme: 'mieli',
      question: { title: 'Naapurini Martti Nenonen juo liikaa' },
    });
    const moderator = await deskOf(crew.moderator, { javaScriptEnabled: scripted });
    await moderator.goto(deskPath(made.questionId));
    await moderator.getByText('Tähän ei voida vastata').click();
    await moderator.getByLabel('Syy').selectOption('identifying');
    await moderator.getByLabel('Sanasi kysyjälle').fill(words);
    await moderator.getByRole('button', { name: 'Sulje kysymys' }).click();
    await expect(moderator.getByText('Kysymys on suljettu. Kysyjä näkee sanasi')).toBeVisible();

    await openQuestion(page.context(), made);
    await page.goto('/fi/oma-kysymys/keskustelu');
    await expect(page.getByText(words)).toBeVisible();
    await page.getByLabel('Otsikko').fill(rewritten);
    const again = page.getByRole('button', { name: 'Lähetä uudelleen' });
    await sendWhileClosed(page, again, page.getByLabel('Otsikko'), () =>
      openQuestion(page.context(), made),
    );
    await expect(page.getByText('Ihminen lukee sen pian.')).toBeVisible();
    await moderator.goto(deskPath(made.questionId));
    await expect(moderator.getByRole('heading', { level: 1 })).toHaveText(rewritten);
  });
}

test('a public version waits for the asker who wanted to see it, and can be taken back', async ({
  deskOf,
  noScript,
  page,
  request,
}) => {
  test.slow();
  const crew = await peopleOf(asId('aallot')); // on whose page it will stand
  const people = { ...crew, answerer: crew.reviewer, reviewer: crew.moderator };
  const title = 'Haluan nähdä tämän ensin itse';
  const question = { title, body: QUESTION.body, previewFirst: true };
  const made = await arranged('answered', 'fi', { ...people, theme: 'mieli', question });
  const moderator = await deskOf(crew.moderator);
  const second = await deskOf(await crew.one('professional'));
  const propose = async (body: string) => {
    await anonymise(moderator, made.questionId, { body });
    await publish(second, made.questionId, 'Näytä kysyjälle');
    await expect(second.getByText('Julkinen versio on nyt kysyjän nähtävänä.')).toBeVisible();
  };
  await propose(QUESTION.publicBody);

  await expectOnPages(request, title, false); // all of them are kept from now on
  await openQuestion(noScript.context(), made);
  await noScript.goto('/fi/oma-kysymys/keskustelu');
  await noScript.getByText('Pyydä muutosta').click();
  const wish = noScript.getByLabel('Mitä pitäisi muuttaa?');
  await wish.fill('Ota pois keväällä.');
  const sendWish = noScript.getByRole('button', { name: 'Lähetä toive' });
  await sendWhileClosed(noScript, sendWish, wish, () => openQuestion(noScript.context(), made));
  await expect(noScript.getByText('Pyysit muutosta julkiseen versioon.')).toBeVisible();
  await moderator.goto(deskPath(made.questionId));
  await expect(moderator.getByText('Ota pois keväällä.').first()).toBeVisible();
  await propose(QUESTION.publicBody.replace(' keväällä', ''));
  await openQuestion(page.context(), made);
  await page.goto('/fi/oma-kysymys/keskustelu');
  await page.getByRole('button', { name: 'Saa julkaista' }).click();
  await page.getByRole('link', { name: 'Katso julkinen versio' }).click();
  const address = page.url();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('Kerttu')).toHaveCount(0);
  await expectOnPages(request, title, true);

  await page.goto('/fi/oma-kysymys/keskustelu');
  await withdraw(page);
  expect((await request.get(address)).status()).toBe(410);
  await expectOnPages(request, title, false);
});

test('quick exit forgets the open question in this browser', async ({ page, context }) => {
  await context.route('https://www.ilmatieteenlaitos.fi/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Sää</title>' }),
  );
  await openQuestion(context, await arranged('received', 'fi'));
  await page.goto('/fi/oma-kysymys/keskustelu');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Sää');
  await expect.poll(() => context.cookies()).toEqual([]); // told on the way out, heard a moment later
  await page.goto('/fi/oma-kysymys/keskustelu');
  await expect(page).toHaveURL(/ended=idle$/);
});
