import { pathFor } from '../../lib/i18n/routing.ts';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, test } from './fixtures.ts';
import { ANSWER, deskPath } from './people.ts';
import { expectFits, LAPTOP, PHONE } from './sizes.ts';

async function textsOf(locale: 'sv' | 'en') {
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

for (const [locale, size] of [
  ['sv', PHONE],
  ['en', LAPTOP],
] as const) {
  test(`in ${locale} a question is let in, taken, answered and approved at the desk`, async ({
    deskOf,
  }) => {
    test.slow();
    const { desk: desks, editor, inbox, review } = await textsOf(locale);
    const crew = await ownCrew();
    const swedish = locale === 'sv';
    const title = `Hur berättar jag det, ${locale}`;
    const question = { title, language: swedish ? ('sv' as const) : ('fi' as const) };
    const made = await arranged('received', locale, { ...crew, theme: 'mieli', question });
    const path = pathFor(locale, 'deskQuestion', { id: made.questionId });

    const moderator = await deskOf(crew.moderator, size);
    await moderator.goto(`${pathFor(locale, 'desk')}?q=${encodeURIComponent(title)}`);
    const search = moderator.getByRole('searchbox', { name: inbox.search.label });
    await expect(search).toHaveValue(title);
    await moderator.getByRole('link', { name: title }).click();
    await expect(moderator.getByRole('heading', { level: 1 })).toHaveText(title);
    const accept = moderator.getByRole('button', { name: review.triage.accept });
    await expectFits(moderator, accept);
    await moderator.getByRole('radio', { name: review.risk.none.label }).check();
    await accept.click();
    await expect(moderator.getByText(desks.done.accepted)).toBeVisible();

    if (swedish) {
      const finn = await crew.one('volunteer', { displayName: 'Pihlaja', languages: ['fi'] });
      const another = await deskOf(finn, size);
      await another.goto(deskPath(made.questionId));
      await expect(
        another.getByText(/ruotsiksi vastaavat nyt: .*(Meri|Tuulikki) \(/),
      ).toBeVisible();
      await expectFits(another);
    }

    const desk = await deskOf(swedish ? crew.answerer : crew.reviewer, size);
    await desk.goto(path);
    await desk.getByRole('button', { name: desks.claim.take }).click();
    await desk.getByLabel(editor.label).fill(ANSWER);
    const submit = desk.getByRole('button', { name: editor.submit });
    await expectFits(desk, submit);
    await submit.click();
    await expect(desk.getByText(desks.done.submitted)).toBeVisible();

    await moderator.goto(path);
    const approve = moderator.getByRole('button', { name: review.answer.approve });
    await expectFits(moderator, approve);
    await approve.click();
    await expect(moderator.getByText(desks.done.approved)).toBeVisible();
  });
}
