import { beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import type { MailPace } from '#lib/db/generated/enums.ts';
import { env } from '#lib/env.ts';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { tellMember } from '#lib/members/tell-member.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { declaredKinds } from '../support/declared-kinds.ts';
import { triesOf, waitsBetween, workOff } from '../support/work-off.ts';

testDatabase();

beforeEach(async () => {
  await client().deskNotice.deleteMany();
  await client().$executeRaw`DELETE FROM pgboss.job`;
});

const KINDS = await declaredKinds('notice'); // every one that there is

async function member(languages = ['fi'], mailPace: MailPace = 'at_once') {
  const crew = await createCrew({ languages: [...languages, 'fi'] });
  await client().member.update({ where: { id: crew.answerer.id }, data: { mailPace } });
  const { questionId } = await claimedQuestion(crew);
  const memberId = crew.answerer.id;
  const tell = async (name: string) => {
    const kind = KINDS.find((one) => one.kind === name);
    if (!kind) throw new Error(`Nobody declares ${name}.`);
    const about = kind.about === null ? {} : { questionId };
    await withActor(SYSTEM, (tx) => tellMember(tx, kind, { memberId, ...about }));
  };
  /** What has come to them when everything that was due is there. */
  const mails = async () => {
    await workOff();
    return (await outbox()).filter(({ to }) => to === `${crew.answerer.accountId}@demo.invalid`);
  };
  return { crew, questionId, tell, mails };
}

test.each(LOCALES)(
  'a mail in %s says what happened and where, and no word of a question',
  async (locale) => {
    const { crew, questionId, tell, mails } = await member([locale]);
    for (const { kind } of KINDS) await tell(kind);
    await tell('follow_up');
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.text.match(/^- /gm)).toHaveLength(KINDS.length);
    for (const address of ['desk', 'deskSelf'] as const) {
      expect(mail?.text).toContain(new URL(pathFor(locale, address), env().publicUrl).href);
    }
    for (const word of ['iltaisin', crew.theme, questionId]) {
      expect(`${mail?.subject} ${mail?.text}`).not.toContain(word);
    }
    expect(await mails()).toHaveLength(1);
  },
);

describe('the setting of a member', () => {
  test('daily brings everything in one mail at eight in the morning', async () => {
    const evening = new Date('2026-03-02T18:00:00Z');
    const { tell, mails } = await member(['fi'], 'daily');
    await at(evening, () => tell('sent_back'));
    await at(new Date('2026-03-03T05:30:00Z'), () => tell('follow_up'));
    expect(await at(new Date('2026-03-03T05:59:00Z'), mails)).toEqual([]);
    const [mail, ...more] = await at(new Date('2026-03-03T06:00:00Z'), mails);
    expect(more).toEqual([]);
    expect(mail?.text.match(/^- /gm)).toHaveLength(2);
  });

  test('never brings nothing', async () => {
    const { tell, mails } = await member(['fi'], 'never');
    await tell('sent_back');
    expect(await mails()).toEqual([]);
    expect(await client().deskNotice.count()).toBe(0);
  });
});

test('nothing is sent to somebody who has left, or of a question that is gone', async () => {
  const { crew, tell, mails } = await member();
  await tell('sent_back');
  await client().member.update({ where: { id: crew.answerer.id }, data: { leftAt: clock.now() } });
  const other = await member();
  await other.tell('sent_back');
  await client().question.delete({ where: { id: other.questionId } });
  expect([...(await mails()), ...(await other.mails())]).toEqual([]);
  expect(await client().deskNotice.count()).toBe(0);
});

test('what cannot be delivered is tried again, ever more seldom, and given up after some hours', async () => {
  const { tell } = await member();
  await tell('sent_back');
  const settings = env();
  const server = settings.mailServer;
  settings.mailServer = 'smtp://127.0.0.1:9'; // where nobody answers
  try {
    const tries = await triesOf('desk-mail');
    expect(await client().deskNotice.count()).toBe(0);
    expect(tries).toHaveLength(7);
    const waits = waitsBetween(tries);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    const last = Number(tries.at(-1)) - Number(tries[0]);
    expect(last).toBeGreaterThan(5 * HOUR);
    expect(last).toBeLessThan(11 * HOUR);
  } finally {
    settings.mailServer = server;
  }
});
