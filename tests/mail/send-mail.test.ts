import { beforeEach, expect, test } from 'vitest';
import { env } from '#lib/env.ts';
import { outbox, sendMail } from '#lib/mail/send-mail.ts';
import { testDatabase } from '../support/database.ts';
import { moodyMailServer } from '../support/mail-server.ts';
import { messageId } from '../support/moody-mail-server.ts';

testDatabase();
const server = moodyMailServer();
beforeEach(() => {
  env().mailServer = server.url;
});

const MAIL = { to: 'joku@posti.invalid', subject: 'Otsikko', text: 'Teksti.' };

test('a mail that is tried again has the same Message-ID, and any other one of its own', async () => {
  for (const id of ['one', 'one', 'two', undefined, undefined]) await sendMail({ ...MAIL, id });
  const ids = server.arrived.map(messageId);
  expect(ids.slice(0, 3)).toEqual(['<one@localhost>', '<one@localhost>', '<two@localhost>']);
  expect(new Set(ids.slice(3)).size).toBe(2);
});

test.each(['defers', 'refuses'] as const)('a server that %s a mail is heard', async (mood) => {
  server.mood = mood;
  await expect(sendMail(MAIL)).rejects.toMatchObject({ code: 'EENVELOPE' });
  server.mood = 'takes';
  await sendMail(MAIL);
  expect(server.arrived).toHaveLength(1);
});

test('a server that never says a word is given up', async () => {
  server.mood = 'is silent';
  await expect(sendMail(MAIL)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
});

test('a demo without a server keeps the last fifty mails', async () => {
  env().mailServer = null;
  for (let number = 1; number <= 52; number += 1) {
    await sendMail({ ...MAIL, subject: `Viesti ${number}` });
  }
  const kept = await outbox();
  expect(kept).toHaveLength(50);
  expect(kept[0]).toMatchObject({ ...MAIL, subject: 'Viesti 52' });
  expect(kept.at(-1)?.subject).toBe('Viesti 3');
});
