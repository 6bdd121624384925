import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { addEmail } from '#lib/notices/channels.ts';
import { stopLink, stopNotices } from '#lib/notices/stop-link.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

async function toldByMail() {
  const { asker, questionId, code } = await askedQuestion(await createCrew());
  await addEmail(asker, 'kysyja@posti.invalid', 'fi');
  const { id } = await client().noticeChannel.findFirstOrThrow({ where: { questionId } });
  const link = new URL(stopLink(id, 'fi'));
  return { id, questionId, code, link, token: link.searchParams.get('t') ?? '' };
}

const isThere = async (id: string) => (await client().noticeChannel.count({ where: { id } })) === 1;

test('the link of a notice forgets its address and no other', async () => {
  const [mine, another] = [await toldByMail(), await toldByMail()];
  await stopNotices(VISITOR, mine.token);
  expect(await isThere(mine.id)).toBe(false);
  expect(await isThere(another.id)).toBe(true);
  await stopNotices(VISITOR, mine.token); // again: nothing is left to forget
  expect(await client().question.count({ where: { id: mine.questionId } })).toBe(1);
});

test('what is no link of ours, or a year old, forgets nothing', async () => {
  const { id, token } = await toldByMail();
  for (const other of ['', 'x', id, `${token}A`, token.slice(0, -2)]) {
    await stopNotices(VISITOR, other);
  }
  await at(new Date(clock.now().getTime() + 366 * DAY), () => stopNotices(VISITOR, token));
  expect(await isThere(id)).toBe(true);
});

test('the link tells neither the question, nor its code, nor the address', async () => {
  const { id, questionId, code, link, token } = await toldByMail();
  const bytes = Buffer.from(token, 'base64url').toString('latin1');
  for (const secret of [id, questionId, code.slice(6), 'kysyja']) {
    expect(link.href).not.toContain(secret);
    expect(bytes).not.toContain(secret);
  }
});
