import { describe, expect, test, vi } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { dayKey } from '#lib/rates/day-key.ts';
import { turnName } from '#lib/reactions/daily-turns.ts';
import { react } from '#lib/reactions/react.ts';
import type { ReactionKind } from '#lib/reactions/schema.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { createReactions } from '../../prisma/seed/factories/reactions.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

/** A press from a place. */
const press = (questionId: QuestionId, kind: ReactionKind, place: string) =>
  react(VISITOR, { questionId, kind }, dayKey(turnName(questionId, kind), place));

const numbers = async (questionId: QuestionId) =>
  Object.fromEntries(
    (await client().reaction.findMany({ where: { questionId } })).map((row) => [
      row.kind,
      row.count,
    ]),
  );

describe('a press on a published question', () => {
  test('is counted once for each place, and tells the number either way', async () => {
    const { questionId } = await publishedQuestion(await createCrew());
    expect(await press(questionId, 'same', 'home')).toEqual({ count: 1, counted: true });
    expect(await press(questionId, 'same', 'library')).toEqual({ count: 2, counted: true });
    expect(await press(questionId, 'same', 'home')).toEqual({ count: 2, counted: false });
    expect(await numbers(questionId)).toEqual({ same: 2 });
  });

  test('is counted again on another day', async () => {
    const { questionId } = await publishedQuestion(await createCrew());
    await press(questionId, 'same', 'home');
    const tomorrow = new Date(Date.now() + DAY);
    vi.spyOn(clock, 'now').mockReturnValue(tomorrow);
    expect(await press(questionId, 'same', 'home')).toEqual({ count: 2, counted: true });
  });

  test('is counted apart on another question', async () => {
    const crew = await createCrew();
    for (const { questionId } of [await publishedQuestion(crew), await publishedQuestion(crew)]) {
      expect(await press(questionId, 'same', 'home')).toEqual({ count: 1, counted: true });
    }
  });

  test('says yes or not quite, not both, beside the experience', async () => {
    const { questionId } = await publishedQuestion(await createCrew());
    await press(questionId, 'same', 'home');
    await press(questionId, 'helped', 'home');
    expect((await press(questionId, 'not_quite', 'home')).counted).toBe(false);
    expect(await numbers(questionId)).toEqual({ same: 1, helped: 1 });
  });

  test('is never lost among fifty at once, and two at once from one place are one', async () => {
    const { questionId } = await publishedQuestion(await createCrew());
    const places = Array.from({ length: 50 }, (_, index) => `place ${index}`);
    const presses = [...places, ...places].map((place) => press(questionId, 'same', place));
    const counted = (await Promise.all(presses)).filter((answer) => answer.counted);
    expect(counted.map(({ count }) => count).sort((one, other) => one - other)).toEqual(
      places.map((_, index) => index + 1),
    );
    expect(await numbers(questionId)).toEqual({ same: 50 });
  });
});

describe('nothing is counted', () => {
  test('on what is not public, or is nothing at all', async () => {
    const { questionId } = await answeredQuestion(await createCrew());
    for (const id of [questionId, asId<QuestionId>('nothing')]) {
      await expect(press(id, 'same', 'home')).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  test('on what was withdrawn; its numbers are gone', async () => {
    const { questionId, asker } = await publishedQuestion(await createCrew());
    await press(questionId, 'same', 'home');
    await withdrawPublication(asker);
    expect(await numbers(questionId)).toEqual({});
    for (const place of ['home', 'library']) {
      const pressed = press(questionId, 'same', place);
      await expect(pressed).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  test('when it is withdrawn at that moment', async () => {
    const crew = await createCrew();
    for (let round = 0; round < 8; round += 1) {
      const { questionId, asker } = await publishedQuestion(crew);
      const presses = ['a', 'b', 'c'].map((place) => press(questionId, 'helped', place));
      const outcomes = await Promise.allSettled([...presses, withdrawPublication(asker)]);
      const failed = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(failed.filter(({ code }) => code !== 'not_found')).toEqual([]);
      expect(await numbers(questionId)).toEqual({});
    }
  });
});

test('a press that failed may be tried again', async () => {
  const { questionId } = await publishedQuestion(await createCrew());
  const down = vi.spyOn(client(), '$transaction').mockRejectedValueOnce(new Error('down'));
  await expect(press(questionId, 'same', 'home')).rejects.toThrow('down');
  down.mockRestore();
  expect(await press(questionId, 'same', 'home')).toEqual({ count: 1, counted: true });
});

test('no number is ever below nothing', async () => {
  const { questionId } = await publishedQuestion(await createCrew());
  await createReactions([{ questionId, counts: { same: 1, helped: 0, not_quite: 0 } }]);
  const lowered = client().reaction.updateMany({
    where: { questionId },
    data: { count: { decrement: 2 } },
  });
  await expect(lowered).rejects.toMatchObject({ code: 'P2039' }); // a CHECK;
  expect(await numbers(questionId)).toEqual({ same: 1 });
});
