import { expect, test } from 'vitest';
import { databaseBefore } from '../../support/earlier-database.ts';

const MIGRATION = '20261129084100_cut_moments';

const ROWS = `
  INSERT INTO organisations (id, slug, kind, name, description) VALUES ('o', 'o', 'other', '{}', '{}');
  INSERT INTO accounts (id, email) VALUES ('a', 'a@demo.invalid');
  INSERT INTO members (id, account_id, organisation_id, role, display_name)
    VALUES ('m', 'a', 'o', 'volunteer', 'Tuulikki');
  INSERT INTO themes (id, position, slug_fi, slug_sv, slug_en, name, description, topics)
    VALUES ('t', 1, 't', 't', 't', '{}', '{}', '{}');
  INSERT INTO questions (id, theme_id, language, audience, data_key, sealed_title, sealed_body,
    status, received_at, promised_on, changed_at)
    VALUES ('old', 't', 'fi', 'private', '\\x00', '\\x00', '\\x00', 'answered',
      '2026-03-01T06:11:17.313Z', now(), '2026-03-04T10:37:41.719Z'),
    ('new', 't', 'fi', 'private', '\\x00', '\\x00', '\\x00', 'received',
      date_trunc('hour', now()) - interval '7.3 s', now(), now());
  INSERT INTO answers (id, question_id, member_id, sealed_body, created_at, updated_at, approved_at)
    VALUES ('x', 'old', 'm', '\\x00', now(), now(), '2026-03-03T09:00:00Z');
  INSERT INTO thread_messages (id, question_id, sealed_body, created_at) VALUES
    ('late', 'old', '\\x00', '2026-03-03T10:00:00.123Z'),
    ('early', 'old', '\\x00', '2026-03-02T22:30:00.123Z');
  INSERT INTO feedback (answer_id, helped, created_at) VALUES ('x', 'yes', '2026-03-03T11:00:00.5Z');
  INSERT INTO events (question_id, kind, actor, created_at) VALUES
    ('old', 'received', 'asker', '2026-03-01T06:11:17.313Z'),
    ('old', 'approved', 'member', '2026-03-03T09:00:00.077Z');`;

test('old acts of askers go forward as days in their order, those of others as they were', async () => {
  const { db, goForward } = await databaseBefore(MIGRATION);
  await db.query(ROWS);
  await goForward();
  const read = async (text: string) => (await db.query(text)).rows;
  expect(
    await read('SELECT id, created_at, after_answers FROM thread_messages ORDER BY sequence'),
  ).toEqual([
    { id: 'early', created_at: new Date('2026-03-02T22:00:00Z'), after_answers: 0 },
    { id: 'late', created_at: new Date('2026-03-02T22:00:00Z'), after_answers: 1 },
  ]);
  expect(await read('SELECT created_at FROM events ORDER BY id')).toEqual([
    { created_at: new Date('2026-02-28T22:00:00Z') },
    { created_at: new Date('2026-03-03T09:00:00.077Z') },
  ]);
  expect(await read('SELECT created_at FROM feedback')).toEqual([
    { created_at: new Date('2026-03-02T22:00:00Z') },
  ]);
  const [waiting, old] = await read('SELECT received_at AS at FROM questions ORDER BY id');
  expect(old.at).toEqual(new Date('2026-02-28T22:00:00Z'));
  expect(waiting.at.getTime() % 60_000).toBe(0);
  expect(waiting.at.getMinutes()).toBe(59);
});
