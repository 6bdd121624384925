import { beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { clock, DAY, HOUR, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import type { QuestionId } from '#lib/id.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { addEmail } from '#lib/notices/channels.ts';
import { tellAgain } from '#lib/notices/tell-again.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { expireQuestion } from '#lib/triage/expire-question.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { answered } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';
import { triesOf, waitsBetween, workOff } from '../support/work-off.ts';

testDatabase();

beforeEach(async () => {
  await client().noticeChannel.deleteMany();
  await client().$executeRaw`DELETE FROM pgboss.job`;
});

let addresses = 0;
const newAddress = () => {
  addresses += 1;
  return `kysyja-${addresses}@posti.invalid`;
};
const mailTo = async (address: string) => (await outbox()).filter(({ to }) => to === address);
/** What has come to an address when everything that was due is there. */
async function arrivedAt(address: string) {
  await workOff();
  return mailTo(address);
}
const channelsOf = (questionId: QuestionId) =>
  client().noticeChannel.count({ where: { questionId } });

async function waiting() {
  const crew = await createCrew();
  const made = await submittedAnswer(crew);
  const address = newAddress();
  await addEmail(made.asker, address, 'fi');
  const approve = () => approveAnswer(crew.reviewer, { questionId: made.questionId });
  return { crew, address, approve, ...made };
}

describe('a notice', () => {
  test.each(LOCALES)(
    'says in %s that there is something to read, and nothing of what',
    async (locale) => {
      const { crew, asker, questionId, code } = await waiting();
      const address = newAddress();
      await addEmail(asker, address, locale);
      await approveAnswer(crew.reviewer, { questionId });
      const [mail] = await arrivedAt(address);
      expect(mail?.text).toContain(new URL(pathFor(locale, 'myQuestion'), env().publicUrl).href);
      expect(mail?.text).toContain(new URL(pathFor(locale, 'stopNotices'), env().publicUrl).href);
      const whole = `${mail?.subject} ${mail?.text}`;
      for (const word of [
        'iltaisin',
        'teetä',
        'Tuulikki',
        crew.theme,
        questionId,
        code.slice(0, 5),
      ]) {
        expect(whole).not.toContain(word);
      }
    },
  );

  test('is sent once for an answer, and not for what they write themselves', async () => {
    const { asker, address, approve } = await waiting();
    expect(await arrivedAt(address)).toEqual([]);
    await approve();
    expect(await arrivedAt(address)).toHaveLength(1);
    expect(await arrivedAt(address)).toHaveLength(1);
    await followUp(asker, { body: 'Kiitos. Entä huomenna?' });
    expect(await arrivedAt(address)).toHaveLength(1);
  });

  test('is sent by one of several workers', async () => {
    const { address, approve } = await waiting();
    await approve();
    await Promise.all([workOff(), workOff(), workOff()]);
    expect(await arrivedAt(address)).toHaveLength(1);
  });

  test('that was lost with its job comes after all, once', async () => {
    const { address, approve } = await waiting();
    await approve();
    await client().$executeRaw`DELETE FROM pgboss.job`;
    expect(await arrivedAt(address)).toEqual([]);
    const nextDay = new Date(clock.now().getTime() + DAY);
    await at(nextDay, () => Promise.all([tellAgain(), tellAgain()]));
    expect(await arrivedAt(address)).toHaveLength(1);
    await at(nextDay, tellAgain);
    expect(await arrivedAt(address)).toHaveLength(1);
  });

  test('tells of a public version to look at', async () => {
    const { two, version, asker } = await answered({ previewFirst: true });
    const address = newAddress();
    await addEmail(asker, address, 'fi');
    await publishBy(two, version);
    expect(await arrivedAt(address)).toHaveLength(1);
  });

  test('does not tell of what was there before the address', async () => {
    const { asker } = await answered();
    const address = newAddress();
    await addEmail(asker, address, 'fi');
    expect(await arrivedAt(address)).toEqual([]);
  });
});

describe('what cannot be delivered', () => {
  const unreachable = 'smtp://127.0.0.1:1';

  test('is tried again, later each time, and given up after a day', async () => {
    const { questionId, approve } = await waiting();
    await approve();
    const { mailServer } = env();
    env().mailServer = unreachable;
    try {
      const tries = await triesOf('notice');
      expect(await channelsOf(questionId)).toBe(0);
      expect(tries).toHaveLength(8);
      const waits = waitsBetween(tries);
      expect(waits).toEqual(waits.toSorted((one, other) => one - other));
      const last = Number(tries.at(-1)) - Number(tries[0]);
      expect(last).toBeGreaterThan(10 * HOUR);
      expect(last).toBeLessThan(DAY);
    } finally {
      env().mailServer = mailServer;
    }
  });

  test('arrives when the mail server is back', async () => {
    const { address, approve } = await waiting();
    await approve();
    env().mailServer = unreachable;
    expect(await workOff()).toContainEqual({ name: 'notice', outcome: 'failed' });
    env().mailServer = null;
    expect(await arrivedAt(address), 'not at once').toEqual([]);
    const later = new Date(clock.now().getTime() + 11 * MINUTE);
    expect(await at(later, () => arrivedAt(address))).toHaveLength(1);
  });
});

describe('an address', () => {
  test('stands sealed, and goes with the question', async () => {
    const { asker, address, questionId } = await waiting();
    const row = await client().noticeChannel.findFirstOrThrow({ where: { questionId } });
    expect(Buffer.from(row.sealedAddress).includes(address.slice(0, 8))).toBe(false);
    await deleteQuestion(asker);
    expect(await channelsOf(questionId)).toBe(0);
  });

  test('is erased when the question closes, after the asker has been told', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await askedQuestion(crew);
    const address = newAddress();
    await addEmail(asker, address, 'fi');
    const text = 'Tähän emme valitettavasti osaa vastata.';
    await declineQuestion(crew.moderator, { questionId, reason: 'not_our_field', text });
    expect(await arrivedAt(address)).toHaveLength(1);
    expect(await channelsOf(questionId)).toBe(0);
  });

  test('is erased too when the question expired', async () => {
    const { questionId, asker } = await acceptedQuestion(await createCrew());
    const address = newAddress();
    await addEmail(asker, address, 'fi');
    await expireQuestion(SYSTEM, questionId);
    expect(await arrivedAt(address)).toHaveLength(1);
    expect(await channelsOf(questionId)).toBe(0);
  });
});
