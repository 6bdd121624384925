import { expect, test } from 'vitest';
import { databaseBefore } from '../../support/earlier-database.ts';

const FIRST = '20261129080000_urgent_alarms';
const LAST = '20261129080700_what_waits_calls';

test('what is too heavy for its holder goes to the pool, what is urgent calls, what was told is taken', async () => {
  const { db, goForward } = await databaseBefore(FIRST, LAST);
  const run = (sql: string) => db.query(sql);
  await run(`INSERT INTO themes (id, position, slug_fi, slug_sv, slug_en, name, description, topics)
    VALUES ('theme', 1, 'a', 'b', 'c', '{}', '{}', '{}')`);
  await run(`INSERT INTO organisations (id, slug, kind, name, description)
    VALUES ('house', 'house', 'family', '{}', '{}')`);
  await run(
    `INSERT INTO accounts (id, email) VALUES ('one', 'one@x'), ('two', 'two@x'), ('three', 'three@x')`,
  );
  await run(`INSERT INTO members (id, account_id, organisation_id, role, display_name, languages, in_training)
    VALUES ('volunteer', 'one', 'house', 'volunteer', 'V', '{fi}', false),
      ('trainee', 'two', 'house', 'volunteer', 'T', '{fi}', true),
      ('professional', 'three', 'house', 'professional', 'P', '{fi}', false)`);
  const questions = [
    ['acute', 'in_review', 3, false, 'volunteer'],
    ['serious', 'claimed', 2, false, 'trainee'],
    ['theirs', 'claimed', 3, false, 'professional'],
    ['light', 'claimed', 1, false, 'trainee'],
    ['urgent', 'open', 2, true, null],
  ] as const;
  for (const [id, status, risk, urgent, holder] of questions) {
    await db.query(
      `INSERT INTO questions (id, theme_id, language, status, audience, risk, urgent, data_key,
         sealed_title, sealed_body, received_at, promised_on, changed_at)
       VALUES ($1, 'theme', 'fi', $2::"QuestionStatus", 'publish', $3, $4, '', '', '', now(), now(), now())`,
      [id, status, risk, urgent],
    );
    if (!holder) continue;
    await db.query(
      `INSERT INTO claims (question_id, member_id, claimed_at, expires_at) VALUES ($1, $2, now(), now())`,
      [id, holder],
    );
    await db.query(
      `INSERT INTO answers (id, question_id, member_id, sealed_body, created_at, updated_at, submitted_at)
       VALUES ('a-' || $1, $1, $2, '', now(), now(), now())`,
      [id, holder],
    );
  }
  await run(`INSERT INTO alarms (id, question_id, kind, member_ids, raised_at, told_at)
    VALUES ('told', 'theirs', 'professional', '{professional}', now(), now())`);
  expect((await goForward())[0]).toBe(FIRST);

  const { rows } = await db.query(
    `SELECT q.id, q.status, c.member_id AS holder, a.submitted_at IS NULL AS draft,
       a.passed_on_at IS NOT NULL AS passed
     FROM questions q LEFT JOIN claims c ON c.question_id = q.id
     LEFT JOIN answers a ON a.question_id = q.id ORDER BY q.id`,
  );
  expect(rows).toEqual([
    { id: 'acute', status: 'open', holder: null, draft: true, passed: true },
    { id: 'light', status: 'claimed', holder: 'trainee', draft: false, passed: false },
    { id: 'serious', status: 'open', holder: null, draft: true, passed: true },
    { id: 'theirs', status: 'claimed', holder: 'professional', draft: false, passed: false },
    { id: 'urgent', status: 'open', holder: null, draft: true, passed: false },
  ]);
  const events = await run(`SELECT question_id FROM events WHERE kind = 'passed_on' ORDER BY 1`);
  expect(events.rows).toEqual([{ question_id: 'acute' }, { question_id: 'serious' }]);
  const alarms = await run(
    `SELECT question_id, kind::text, taken_at IS NOT NULL AS taken FROM alarms ORDER BY 1`,
  );
  expect(alarms.rows).toEqual([
    { question_id: 'acute', kind: 'professional', taken: false },
    { question_id: 'theirs', kind: 'professional', taken: true },
    { question_id: 'urgent', kind: 'professional', taken: false },
  ]);
});
