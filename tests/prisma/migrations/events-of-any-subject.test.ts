import { expect, test } from 'vitest';
import { databaseBefore } from '../../support/earlier-database.ts';

const MIGRATION = '20261128130000_events_of_any_subject';

const ROWS = `
  INSERT INTO organisations (id, slug, kind, name, description) VALUES ('o', 'o', 'other', '{}', '{}');
  INSERT INTO accounts (id, email) VALUES ('a', 'a@demo.invalid');
  INSERT INTO members (id, account_id, organisation_id, role, display_name)
    VALUES ('m', 'a', 'o', 'moderator', 'Ilona'), ('n', 'a', 'o', 'volunteer', 'Tuulikki');
  INSERT INTO themes (id, position, slug_fi, slug_sv, slug_en, name, description, topics)
    VALUES ('t', 1, 't', 't', 't', '{}', '{}', '{}');
  INSERT INTO questions (id, theme_id, language, audience, data_key, sealed_title, sealed_body,
    received_at, promised_on, changed_at)
    SELECT id, 't', 'fi', 'private', '\\x00', '\\x00', '\\x00', now(), now(), now()
    FROM (VALUES ('q'), ('r')) AS new (id);
  INSERT INTO events (question_id, kind, actor, member_id, reason, sealed_text, created_at) VALUES
    ('q', 'received', 'asker', NULL, NULL, NULL, '2026-03-04T08:00:00Z'),
    ('q', 'risk_set', 'member', 'm', '2', '\\x2a', '2026-03-04T09:00:00Z'),
    ('r', 'expired', 'system', NULL, NULL, NULL, '2026-03-04T10:00:00Z');
  INSERT INTO desk_notices (member_id, question_id, kind, due_at, failures) VALUES
    ('n', 'q', 'sent_back', '2026-03-05T06:00:00Z', 2),
    ('n', NULL, 'wants_to_talk', '2026-03-05T06:00:00Z', 0);`;

test('every event and notice goes forward as it was, and new ones are of any subject', async () => {
  const { db, goForward } = await databaseBefore(MIGRATION);
  await db.query(ROWS);
  const read = async (table: 'events' | 'desk_notices') =>
    (await db.query(`SELECT * FROM ${table} ORDER BY id`)).rows;
  const before = { events: await read('events'), notices: await read('desk_notices') };
  expect(await goForward()).toEqual([MIGRATION]);

  expect(await read('events')).toEqual(
    before.events.map((row) => ({ ...row, subject: 'question', subject_id: null })),
  );
  expect(await read('desk_notices')).toEqual(
    before.notices.map((row) => ({
      ...row,
      subject: row.question_id && 'question',
      subject_id: null,
    })),
  );

  for (const named of ["'question', NULL, NULL", "'question', 'q', 'q'", "'member', NULL, 'q'"]) {
    const event = `INSERT INTO events (kind, subject, subject_id, question_id, actor, created_at)
      VALUES ('seen', ${named}, 'system', now())`;
    await expect(db.query(event), named).rejects.toMatchObject({
      constraint: 'events_subject_named',
    });
  }
  const reported = `INSERT INTO events (kind, subject, subject_id, actor, created_at)
    VALUES ('member_reported', 'member', 'n', 'visitor', now())`;
  await db.query(reported);
  await db.query("DELETE FROM questions WHERE id = 'q'");
  expect((await read('events')).map(({ kind }) => kind)).toEqual(['expired', 'member_reported']);
  expect((await read('desk_notices')).map(({ kind }) => kind)).toEqual(['wants_to_talk']);
});
