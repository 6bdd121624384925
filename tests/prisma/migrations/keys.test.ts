import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { sealedTexts } from '#lib/asking/sealed-texts.ts';
import { questionOfForm } from '#lib/asking/used-form.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { newId, type QuestionId, type ThemeId } from '#lib/id.ts';
import { actInSession, openedBy } from '#lib/keys/asker-session.ts';
import { deriveCode, formatCode, newFormToken } from '#lib/keys/code.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { hashSecret } from '#lib/keys/secret.ts';
import { newSessionToken, sessionHash } from '#lib/keys/session-token.ts';
import { newVault } from '#lib/sealing/vault.ts';
import { ownThings } from '#lib/thread/own-things.ts';
import { formOf } from '../../../prisma/seed/factories/story.ts';
import { databaseBefore } from '../../support/earlier-database.ts';
import { testEnv } from '../../support/test-env.ts';

const MIGRATION = '20261130100000_keys';
const ALL = '9';
const theme = 'oldtheme' as ThemeId;

type Db = Awaited<ReturnType<typeof databaseBefore>>['db'];

/** A question with its receipt and an open browser, as the version before stores them. */
async function storeAsBefore(db: Db, title: string) {
  const id = newId<QuestionId>();
  const form = { ...formOf({ theme }), title };
  const { vault, wrapped } = newVault(id);
  const { sealedTitle, sealedBody, sealedBackground } = sealedTexts(vault, id, form);
  const code = deriveCode(env().keyPepper, form.formToken, 0);
  await db.query(
    `INSERT INTO questions (id, theme_id, language, audience, data_key, sealed_title, sealed_body,
       sealed_background, received_at, promised_on, changed_at)
     VALUES ($1, $2, 'fi', 'publish', $3, $4, $5, $6, now(), now(), now())`,
    [id, theme, wrapped, sealedTitle, sealedBody, sealedBackground],
  );
  await db.query(
    `INSERT INTO receipts (question_id, locator, secret_hash, returned) VALUES ($1, $2, $3, false)
     RETURNING question_id, locator`,
    [id, code.locator, await hashSecret(env().keyPepper, code.secret)],
  );
  const token = newSessionToken();
  await db.query(
    `INSERT INTO asker_sessions (token_hash, question_id, idle_from, ends_at)
     VALUES ($1, $2, now() + interval '20 min', now() + interval '3 h')`,
    [sessionHash(token), id],
  );
  return { id, form, title, token, code: formatCode(code), locator: code.locator };
}

async function expectOpen({ id, code, title, token }: Awaited<ReturnType<typeof storeAsBefore>>) {
  expect(await openedBy(token)).toMatchObject({ questionId: id, code: null });
  const opened = await openKey(VISITOR, code.toLowerCase());
  expect(opened).toMatchObject({ questionId: id, code }); // once more, as nobody came back before
  expect(await openKey(VISITOR, code)).toMatchObject({ keyId: opened.keyId, code: null });
  expect(await actInSession(token, { keyKept: true })).toBe(opened.keyId);
  expect(await ownThings(VISITOR, opened.keyId)).toMatchObject([{ thread: { title } }]);
  return opened.keyId;
}

test('keys of an old database, and those that the version before goes on writing, open what they opened', async () => {
  const { db, url, goForward } = await databaseBefore(MIGRATION, ALL);
  Object.assign(process.env, testEnv(url));
  await db.query(`INSERT INTO themes (id, position, slug_fi, slug_sv, slug_en, name, description, topics)
    VALUES ('oldtheme', 1, 'a', 'b', 'c', '{"fi":"A","sv":"B","en":"C"}', '{}', '{}')`);
  const old = await storeAsBefore(db, 'Kysymys vanhassa tietokannassa');
  const forgotten = await storeAsBefore(db, 'Kysymys, joka poistetaan sitten');
  await goForward();

  const keyId = await expectOpen(old);
  const during = await storeAsBefore(db, 'Kysymys päivityksen aikana');
  await expectOpen(during);

  // What a process of the version before reads of keys, and how it notes the first return.
  const read = await db.query('SELECT * FROM receipts WHERE locator = $1', [forgotten.locator]);
  expect(read.rows).toMatchObject([{ question_id: forgotten.id, returned: false }]);
  const note = `UPDATE receipts SET returned = true WHERE question_id = $1 AND returned = false`;
  expect((await db.query(note, [forgotten.id])).rowCount).toBe(1);
  expect((await db.query(note, [forgotten.id])).rowCount).toBe(0);
  expect(await openKey(VISITOR, forgotten.code)).toMatchObject({ code: null });
  const again = db.query(`INSERT INTO receipts (question_id, locator, secret_hash)
    VALUES ('x', '${forgotten.locator}', '')`);
  await expect(again).rejects.toMatchObject({ code: '23505', detail: /locator/ });
  await db.query('DELETE FROM questions WHERE id = $1', [forgotten.id]);
  await expect(openKey(VISITOR, forgotten.code)).rejects.toMatchObject({ code: 'wrong_code' });
  expect(await openedBy(forgotten.token)).toBeNull();

  // A form whose answer was lost in the update leads to its question, and an old key takes more.
  expect(await askQuestion(VISITOR, { ...during.form })).toMatchObject({ code: during.code });
  const changed = { ...during.form, title: 'Aivan toinen otsikko tälle' };
  await expect(askQuestion(VISITOR, changed)).rejects.toMatchObject({ code: 'expired' });
  const form = { ...formOf({ theme }), formToken: newFormToken() };
  expect(await askQuestion(VISITOR, form, keyId)).toEqual({
    keyId,
    questionId: questionOfForm(form.formToken),
    code: null,
  });
  expect((await ownThings(VISITOR, keyId)).map(({ thread }) => thread.title).sort()).toEqual(
    [old.title, form.title].sort(),
  );
  await client().$disconnect();
});
