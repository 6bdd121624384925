import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { runOnce } from '../../bin/engine-adapter.ts';
import { migrate } from '../../bin/migrate.ts';
import { withDatabase } from '../support/postgres.ts';
import { ROOT } from '../support/sources.ts';

const MIGRATIONS = join(ROOT, 'prisma/migrations');
const FIRST = '20261128130000_alarms';

/** The migrations of the version before there were alarms. */
async function earlierFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'earlier migrations '));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(MIGRATIONS, folder, { recursive: true });
  const later = (await readdir(folder)).filter((name) => name >= FIRST && /^\d/.test(name));
  for (const name of later) await rm(join(folder, name), { recursive: true });
  return folder;
}

// Questions by what was told of them, each with its events: kind, reason, hour.
const QUESTIONS: Record<
  string,
  { risk: number; status: string; events: [string, string, number][] }
> = {
  told: {
    risk: 3,
    status: 'received',
    events: [
      ['risk_raised', '3', 1],
      ['desk_alerted', 'moderator', 2],
    ],
  },
  'told once, long ago': {
    risk: 3,
    status: 'open',
    events: [
      ['risk_raised', '3', 1],
      ['desk_alerted', 'professional', 2],
      ['risk_set', '1', 3],
      ['risk_set', '3', 4],
    ],
  },
  untold: { risk: 3, status: 'claimed', events: [['risk_set', '3', 1]] },
  answered: { risk: 3, status: 'answered', events: [['risk_set', '3', 1]] },
  calm: { risk: 1, status: 'open', events: [] },
};
const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));

test('who was told stays told, who was not is called, and what happened last is known', async () => {
  const { url: server, name } = inject('database');
  const own = `${name}_earlier`;
  onTestFinished(() => runOnce(server, `DROP DATABASE IF EXISTS "${own}" WITH (FORCE)`));
  const url = withDatabase(server, own);
  await migrate(url, await earlierFolder());
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(`INSERT INTO themes (id, position, slug_fi, slug_sv, slug_en, name, description, topics)
    VALUES ('arki', 1, 'arki', 'vardag', 'everyday', '{}', '{}', '[]')`);
  for (const [id, { risk, status, events }] of Object.entries(QUESTIONS)) {
    await client.query(
      `INSERT INTO questions (id, theme_id, language, status, audience, risk, data_key, sealed_title,
        sealed_body, received_at, promised_on, changed_at)
      VALUES ($1, 'arki', 'fi', $2, 'publish', $3, '', '', '', $4, '2026-03-09', $4)`,
      [id, status, risk, at(0)],
    );
    for (const [kind, reason, hour] of events) {
      await client.query(
        `INSERT INTO events (question_id, kind, actor, reason, created_at)
        VALUES ($1, $2, 'system', $3, $4)`,
        [id, kind, reason, at(hour)],
      );
    }
  }

  await migrate(url, MIGRATIONS);
  const alarms = await client.query(
    'SELECT question_id, kind, raised_at, told_at FROM alarms ORDER BY question_id',
  );
  expect(alarms.rows).toEqual([
    { question_id: 'told', kind: 'moderator', raised_at: at(2), told_at: at(2) },
    { question_id: 'told once, long ago', kind: 'professional', raised_at: at(0), told_at: null },
    { question_id: 'untold', kind: 'professional', raised_at: at(0), told_at: null },
  ]);
  const last = await client.query('SELECT id, last_event_at AS at FROM questions');
  expect(Object.fromEntries(last.rows.map((row) => [row.id, row.at]))).toEqual({
    told: at(2),
    'told once, long ago': at(4),
    untold: at(1),
    answered: at(-2), // cut to its Finnish day by a later version
    calm: at(0),
  });
});
