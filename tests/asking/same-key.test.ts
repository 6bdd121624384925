import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, VISITOR } from '#lib/actor.ts';
import { type AskedQuestion, askQuestion } from '#lib/asking/ask-question.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { type KeyId, newId } from '#lib/id.ts';
import { noteSeen } from '#lib/keys/held-questions.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { myDataOf } from '#lib/my-data/my-data.ts';
import { addEmail, addPush, noticeChannels, removeChannel } from '#lib/notices/channels.ts';
import { stopLink, stopNotices } from '#lib/notices/stop-link.ts';
import { PERIODS } from '#lib/periods.ts';
import { ownThings } from '#lib/thread/own-things.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { testDatabase } from '../support/database.ts';
import { keepPeriods } from '../support/keep-periods.ts';

testDatabase();

let crew: Awaited<ReturnType<typeof createCrew>>;
beforeAll(async () => {
  crew = await createCrew({ openLimit: 9 });
});

const form = (title = 'Toinen kysymys samalla avaimella') => ({ ...formOf(crew), title });
const add = (keyId: KeyId, input = form()) => askQuestion(VISITOR, input, keyId);
const askerOf = ({ questionId }: AskedQuestion): Asker => ({ kind: 'asker', questionId });
const titles = async (keyId: KeyId) =>
  (await ownThings(VISITOR, keyId)).map(({ thread }) => thread.title).sort();
const EMAIL = 'kaisa@posti.invalid';
const PUSH = {
  endpoint: 'https://fcm.googleapis.com/send/abc',
  keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
};

test('a question that is added to a key opens with its code, and gets none of its own', async () => {
  const first = await askedQuestion(crew);
  const keys = await client().key.count();
  const added = await add(first.keyId);
  expect(added).toMatchObject({ keyId: first.keyId, code: null });
  expect(await client().key.count()).toBe(keys);
  expect(await openKey(VISITOR, first.code)).toMatchObject({ keyId: first.keyId });
  expect(await titles(first.keyId)).toEqual(['Emme enää puhu iltaisin', form().title]);
});

describe('the same form once more', () => {
  test('is one question, also at once and after somebody has read it', async () => {
    const { keyId } = await askedQuestion(crew);
    const input = form();
    const asked = await Promise.all([add(keyId, input), add(keyId, input), add(keyId, input)]);
    expect(new Set(asked.map(({ questionId }) => questionId)).size).toBe(1);
    const [one] = asked;
    const text = 'Emme ymmärtäneet, mitä toivot. Kertoisitko vähän lisää?';
    await declineQuestion(crew.moderator, {
      questionId: one.questionId,
      reason: 'unclear',
      text,
    });
    expect(await add(keyId, input)).toEqual(one);
    const changed = add(keyId, { ...input, title: 'Aivan toinen otsikko tälle' });
    await expect(changed).rejects.toMatchObject({ code: 'expired' });
  });

  test('stays with the key that it had first, whichever is named then', async () => {
    const { keyId } = await askedQuestion(crew);
    const alone = form();
    const first = await askQuestion(VISITOR, alone);
    expect(await add(keyId, alone)).toEqual(first);
    const together = form();
    await add(keyId, together);
    // A form is no key: it does not open what else that key opens.
    await expect(askQuestion(VISITOR, together)).rejects.toMatchObject({ code: 'expired' });
  });

  test('never becomes another question of its key once its own is deleted', async () => {
    const input = form();
    const first = await askQuestion(VISITOR, input);
    await add(first.keyId, form('Tämä jää, kun ensimmäinen poistetaan'));
    await deleteQuestion(askerOf(first));
    await expect(askQuestion(VISITOR, input)).rejects.toMatchObject({ code: 'expired' });
    expect(await titles(first.keyId)).toEqual(['Tämä jää, kun ensimmäinen poistetaan']);
  });
});

test('of a theme that is not there, or for a key that is gone, nothing is stored', async () => {
  const { keyId } = await askedQuestion(crew);
  const nowhere = add(keyId, { ...form(), theme: newId() });
  await expect(nowhere).rejects.toMatchObject({ code: 'invalid' });
  const questions = await client().question.count();
  await expect(add(newId())).rejects.toMatchObject({ code: 'wrong_code' });
  expect(await client().question.count()).toBe(questions);
});

test('deleting one leaves the key and the rest; with the last the key goes', async () => {
  const first = await askedQuestion(crew);
  const second = await add(first.keyId);
  await deleteQuestion(first.asker);
  expect(await openKey(VISITOR, first.code)).toMatchObject({ questionId: second.questionId });
  await deleteQuestion(askerOf(second));
  await expect(openKey(VISITOR, first.code)).rejects.toMatchObject({ code: 'wrong_code' });
});

test('what was kept long enough goes alone, and the key with the last', async () => {
  const days = (count: number) => new Date(clock.now().getTime() + count * DAY);
  const text = 'Emme ymmärtäneet, mitä toivot. Kertoisitko vähän lisää?';
  const first = await askedQuestion(crew);
  const decline = ({ questionId }: AskedQuestion, moment: Date) =>
    at(moment, () => declineQuestion(crew.moderator, { questionId, reason: 'unclear', text }));
  await decline(first, days(0));
  const second = await at(days(10), () => add(first.keyId));
  await decline(second, days(10));
  await at(days(PERIODS.closed + 2), keepPeriods);
  expect(await openKey(VISITOR, first.code)).toMatchObject({ questionId: second.questionId });
  await at(days(PERIODS.closed + 12), keepPeriods);
  await expect(openKey(VISITOR, first.code)).rejects.toMatchObject({ code: 'wrong_code' });
});

test('an answer is new until its holder was shown it, and the data of all go in one file', async () => {
  const { keyId, asker } = await answeredQuestion(crew);
  const waiting = await add(keyId);
  const news = async () =>
    (await ownThings(VISITOR, keyId)).filter(({ isNew }) => isNew).map((one) => one.thread.title);
  expect(await news()).toEqual(['Emme enää puhu iltaisin']);
  await noteSeen(asker, 1);
  await noteSeen(askerOf(waiting), 0);
  expect(await news()).toEqual([]);
  const all = await myDataOf(VISITOR, keyId);
  expect(all.map(({ question }) => question.title).sort()).toEqual(await titles(keyId));
});

describe('notices', () => {
  const ways = async (asker: Asker) => (await noticeChannels(asker)).map(({ kind }) => kind);

  test('are of all that a key opens: those there are, and what is added later', async () => {
    const first = await askedQuestion(crew);
    const second = askerOf(await add(first.keyId));
    await addEmail(first.asker, EMAIL, 'sv');
    await addPush(second, PUSH, 'fi');
    const third = askerOf(await add(first.keyId));
    for (const asker of [first.asker, second, third]) {
      expect(await ways(asker)).toEqual(['email', 'push']);
    }
    await addEmail(third, 'uusi@posti.invalid', 'fi');
    expect(await noticeChannels(first.asker)).toMatchObject([{ shown: 'u…@posti.invalid' }, {}]);
    const [email] = await noticeChannels(second);
    await removeChannel(second, { channelId: email?.id ?? '' });
    for (const asker of [first.asker, second, third]) expect(await ways(asker)).toEqual(['push']);
    expect((await threadOf(third)).title).toBe(form().title);
  });

  test('end with one link for all, and with another key nothing happens', async () => {
    const first = await askedQuestion(crew);
    const second = askerOf(await add(first.keyId));
    const stranger = await askedQuestion(crew);
    await addEmail(first.asker, EMAIL, 'fi');
    await addEmail(stranger.asker, EMAIL, 'fi');
    const [channel] = await noticeChannels(second);
    const link = new URL(stopLink(channel?.id ?? '', 'fi'));
    await stopNotices(VISITOR, link.searchParams.get('t') ?? '');
    expect(await ways(first.asker)).toEqual([]);
    expect(await ways(second)).toEqual([]);
    expect(await ways(stranger.asker)).toEqual(['email']);
  });

  test('are not taken for one that is closed, though the key has another', async () => {
    const first = await askedQuestion(crew);
    const second = askerOf(await add(first.keyId));
    const text = 'Emme ymmärtäneet, mitä toivot. Kertoisitko vähän lisää?';
    await declineQuestion(crew.moderator, {
      questionId: first.questionId,
      reason: 'unclear',
      text,
    });
    await addEmail(second, EMAIL, 'fi');
    expect(await ways(first.asker)).toEqual([]);
    await expect(addEmail(first.asker, EMAIL, 'fi')).rejects.toMatchObject({ code: 'conflict' });
  });
});
