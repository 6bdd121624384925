import { beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import { ROUNDS } from '#lib/worker/schedule.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const QUESTIONS = 6_000;

beforeAll(async () => {
  const { theme, answerer } = await createCrew();
  await client().$executeRaw`
    INSERT INTO questions (id, theme_id, language, status, visibility, audience, risk, data_key,
      sealed_title, sealed_body, received_at, promised_on, changed_at, last_event_at, original_replaced_at)
    SELECT 'q' || n, ${theme}, 'fi',
      (CASE WHEN n % 12 = 0 THEN 'closed' WHEN n % 97 = 0 THEN 'open' ELSE 'answered' END)::"QuestionStatus",
      (CASE WHEN n % 12 = 0 OR n % 97 = 0 OR n % 7 = 0 THEN 'private' ELSE 'public' END)::"Visibility",
      'publish', n % 4, '\\x00', '\\x00', '\\x00', now(), now(), now(),
      now() - CASE WHEN n % 12 = 0 OR n % 97 = 0 OR n % 7 = 0 THEN interval '1 day' ELSE interval '1 year' END,
      CASE WHEN n % 12 = 0 OR n % 97 = 0 OR n % 7 = 0 THEN NULL ELSE now() END
    FROM generate_series(1, ${QUESTIONS}::int) n`;
  await client().$executeRaw`
    INSERT INTO events (question_id, kind, actor, created_at)
    SELECT 'q' || n, 'approved', 'system', now() - interval '1 day'
    FROM generate_series(1, ${QUESTIONS}::int) n, generate_series(1, 3)`;
  await client().$executeRaw`
    INSERT INTO answers (id, question_id, member_id, sealed_body, created_at, updated_at, approved_at)
    SELECT 'a' || n, 'q' || n, ${answerer.id}, '\\x00', now(), now(), now() - interval '1 year'
    FROM generate_series(1, ${QUESTIONS}::int) n`;
  await client().$executeRaw`
    INSERT INTO check_ins (id, member_id, sealed_feeling, created_at)
    SELECT 'c' || n, ${answerer.id}, '\\x00', now() FROM generate_series(1, 3000) n`;
  await client().$executeRaw`
    INSERT INTO used_forms (mark, used_on)
    SELECT decode(lpad(to_hex(n), 8, '0'), 'hex'), now() FROM generate_series(1, 5000) n`;
  await client().$executeRaw`
    INSERT INTO classifier_verdicts (writing_id, question_id, asked_on)
    SELECT id, id, now() FROM questions`;
  await client().$executeRaw`
    INSERT INTO rate_counts (key, day, slice, counts)
    SELECT decode(lpad(to_hex(n), 32, '0'), 'hex'), now(), 1, '{1}' FROM generate_series(1, 5000) n`;
  await client().$executeRaw`
    INSERT INTO claims (question_id, member_id, claimed_at, expires_at)
    SELECT id, ${answerer.id}, now(), now() + interval '2 days' FROM questions WHERE status = 'open'`;
  await client().$executeRaw`ANALYZE`;
});

const LARGE = [
  'questions',
  'events',
  'check_ins',
  'used_forms',
  'classifier_verdicts',
  'rate_counts',
  'publications',
  'answers',
];

/** How often each large table has been read from end to end in this database. */
async function readWhole(): Promise<Record<string, bigint>> {
  // Written down by the session itself, which is the next one that is free.
  await client().$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  await client().$queryRaw`SELECT pg_stat_clear_snapshot()::text`;
  const rows = await client().$queryRaw<{ table: string; times: bigint }[]>`
    SELECT relname AS table, seq_scan AS times FROM pg_stat_user_tables
    WHERE relname = ANY(${LARGE})`;
  return Object.fromEntries(rows.map(({ table, times }) => [table, times]));
}

test.each(Object.entries(ROUNDS))(
  'where nothing is due, %s reads no large table from end to end',
  async (_, { work }) => {
    const before = await readWhole();
    expect(await work(SYSTEM)).toBe(0);
    expect(await readWhole()).toEqual(before);
  },
);

test('which this test would see', async () => {
  const before = await readWhole();
  await withActor(SYSTEM, (tx) => tx.$queryRaw`SELECT sum(length(kind)) FROM events`);
  expect(await readWhole()).toMatchObject({ events: (before.events ?? 0n) + 1n });
});
