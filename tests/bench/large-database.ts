import pg from 'pg';
import { Random } from '../../prisma/seed/random.ts';
import { naturalWords, textFrom } from './natural-words.ts';

// A service of many years as rows, made by the database itself: what lists, counts and rounds read is as it
// would be; sealed columns hold bytes that open with no key, and nothing is in the search index.

const DAYS = 700; // of publishing; no event is older than it may be kept
const SENTENCES = 4_000; // of eleven words: enough that no two texts are alike
const PRIVATE = 0.2; // answered and not public, for each published one
const CLOSED = 0.02;

// Ids as newId() makes them, without order; 16^12 of them.
const ID = (what: string) => `translate(left(md5('${what}' || i), 12), '01ae', 'ghjk')`;
const SEALED = (bytes: number) => `decode(repeat(md5(i::text), ${bytes / 16}), 'hex')`;
const TEXT = (sentences: number, seed: number) => `(SELECT string_agg(said[1 + abs(hashint8(
    i * 7 + place * 104729 + ${seed}::bigint)) % ${SENTENCES}], ' ') FROM generate_series(1, ${sentences}) AS place)`;

const STEPS: readonly (readonly [string, string])[] = [
  [
    'drawn',
    `CREATE TEMP TABLE drawn AS SELECT i, ${ID('question')} AS id,
      themes[1 + floor(power(random(), 1.7) * cardinality(themes))::int] AS theme,
      CASE WHEN r < 0.8 THEN 'fi' WHEN r < 0.92 THEN 'sv' ELSE 'en' END AS language,
      greatest(now() - $2 * interval '1 day' * (1 - i::float8 / $1),
        now() - $2 * interval '1 day') AS at,
      1 + (random() < 0.2)::int + (random() < 0.05)::int AS replies
    FROM generate_series(1, $1::int) AS i, LATERAL (SELECT random() + i * 0 AS r) AS drawn,
      (SELECT array_agg(id ORDER BY position) AS themes FROM themes) AS t`,
  ],
  [
    'questions',
    `INSERT INTO questions (id, theme_id, language, status, visibility, audience, data_key,
      sealed_title, sealed_body, received_at, promised_on, changed_at, last_event_at,
      original_replaced_at)
    SELECT id, theme, language, 'answered', 'public', 'publish', ${SEALED(64)}, ${SEALED(512)},
      ${SEALED(1024)}, at - interval '4 days', at, at, at,
      CASE WHEN at < now() - interval '29 days' THEN at + interval '30 days' END FROM drawn`,
  ],
  [
    'publications',
    `INSERT INTO publications (question_id, theme_id, language, slug, title, body, published_at,
      updated_at)
    SELECT id, theme, language, 'kysymys-numero-' || i, left(${TEXT(1, 1)}, 70), ${TEXT(9, 2)},
      at, at FROM drawn, (SELECT $1::text[] AS said) AS s ORDER BY i`,
  ],
  [
    'replies',
    `CREATE TEMP TABLE replies AS SELECT i, n, id AS question,
      translate(left(md5('answer' || i || '.' || n), 12), '01ae', 'ghjk') AS id, at,
      crew[1 + floor(power(random(), 1.4) * cardinality(crew))::int] AS member
    FROM drawn, generate_series(1, replies) AS n,
      (SELECT array_agg(id ORDER BY id) AS crew FROM members
        WHERE role IN ('volunteer', 'professional')) AS m`,
  ],
  [
    'answers',
    `INSERT INTO answers (id, question_id, member_id, sealed_body, created_at, updated_at,
      submitted_at, approved_at)
    SELECT id, question, member, ${SEALED(1024)}, at - interval '2 days', at - interval '1 day',
      at - interval '1 day', at - interval '1 hour' FROM replies`,
  ],
  [
    'published answers',
    `INSERT INTO published_answers (answer_id, question_id, organisation_id, body, display_name,
      role, title, answered_at, place, theme_id, language, published_at, sequence)
    SELECT r.id, question, m.organisation_id, ${TEXT(14, 3)}, m.display_name, m.role, m.title,
      at - interval '1 hour', n - 1, p.theme_id, p.language, p.published_at, p.sequence
    FROM replies r JOIN members m ON m.id = r.member JOIN publications p ON p.question_id = question,
      (SELECT $1::text[] AS said) AS s ORDER BY i`,
  ],
  [
    'messages',
    `INSERT INTO thread_messages (id, question_id, sealed_body, created_at, after_answers)
    SELECT ${ID('message')}, id, ${SEALED(1024)}, at, 1 FROM drawn WHERE i % 5 = 0`,
  ],
  [
    'follow-ups',
    `INSERT INTO published_follow_ups (message_id, question_id, body, place)
    SELECT ${ID('message')}, id, ${TEXT(3, 4)}, replies
    FROM drawn, (SELECT $1::text[] AS said) AS s WHERE i % 10 = 0`,
  ],
  [
    'reactions',
    `INSERT INTO reactions (question_id, kind, count)
    SELECT id, kind, 1 + i % 40 FROM drawn, unnest(enum_range(NULL::"ReactionKind")) AS kind
    WHERE i % 3 = 0`,
  ],
  [
    'events',
    `INSERT INTO events (kind, subject, question_id, actor, member_id, created_at)
    SELECT kind, 'question', d.id, actor::"ActorKind",
      CASE WHEN actor = 'member' THEN (SELECT min(id) FROM members) END,
      greatest(at - before * interval '1 day', now() - $1 * interval '1 day')
    FROM drawn d, (VALUES ('received', 'asker', 4.0), ('accepted', 'member', 3.5),
      ('claimed', 'member', 3), ('approved', 'member', 0.05), ('published', 'member', 0))
      AS happened(kind, actor, before) ORDER BY i`,
  ],
  [
    'private questions',
    `INSERT INTO questions (id, theme_id, language, status, visibility, audience, data_key,
      sealed_title, sealed_body, received_at, promised_on, changed_at, last_event_at)
    SELECT ${ID('private')}, theme, language, 'answered', 'private', 'private', ${SEALED(64)},
      ${SEALED(512)}, ${SEALED(1024)}, late - interval '4 days', late, late, late
    FROM drawn, LATERAL (SELECT now() - random() * interval '88 days' + i * interval '0' AS late)
      AS drawn_late WHERE i <= $1 * ${PRIVATE}`,
  ],
  [
    'closed questions',
    `INSERT INTO questions (id, theme_id, language, status, visibility, audience, data_key,
      sealed_title, sealed_body, received_at, promised_on, changed_at, last_event_at,
      closed_reason, decline_reason)
    SELECT ${ID('closed')}, theme, language, 'closed', 'private', 'private', ${SEALED(64)},
      ${SEALED(512)}, ${SEALED(1024)}, late - interval '1 day', late, late, late, 'declined',
      'unclear'
    FROM drawn, LATERAL (SELECT now() - random() * interval '28 days' + i * interval '0' AS late)
      AS drawn_late WHERE i <= $1 * ${CLOSED}`,
  ],
  ['old counts', 'DELETE FROM published_counts'],
  ['counts', 'INSERT INTO published_counts SELECT * FROM count_published()'],
  ['gone', `INSERT INTO gone_addresses SELECT ${ID('gone')} FROM drawn WHERE i % 100 = 0`],
];

/**
 * Adds `count` published questions, and what stands beside them, to a migrated database that has themes and
 * members. `say` hears what was written and how long it took.
 */
export async function fillLarge(
  databaseUrl: string,
  count: number,
  say: (line: string) => void = () => {},
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const given: Record<string, unknown[]> = {
    drawn: [count, DAYS],
    events: [DAYS],
    'private questions': [count],
    'closed questions': [count],
  };
  const said = [sentences()];
  try {
    // What refers to what is right here; only a superuser may leave out the checks.
    const { rows } = await client.query('SHOW is_superuser');
    if (rows[0].is_superuser === 'on') {
      await client.query('SET session_replication_role = replica');
    }
    await client.query('SET work_mem = 65536; SELECT setseed(0.42)');
    for (const [name, statement] of STEPS) {
      const begin = performance.now();
      const values = given[name] ?? (statement.includes('$1') ? said : []);
      const { rowCount } = await client.query(statement, values);
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      say(`${rowCount} rows of ${name} in ${seconds} s`);
    }
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** Takes away what fillLarge() has added, and all that hangs on it; the counts are not put right. */
export async function emptyLarge(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const ids = ['question', 'private', 'closed', 'gone'].map((what) => ID(what)).join(', ');
  const made = `SELECT unnest(ARRAY[${ids}]) FROM generate_series(1, $1::int) AS i`;
  try {
    await client.query(`DELETE FROM questions WHERE id IN (${made})`, [count]);
    await client.query(`DELETE FROM gone_addresses WHERE question_id IN (${made})`, [count]);
  } finally {
    await client.end();
  }
}

function sentences(): string[] {
  const random = new Random(SENTENCES);
  const words = naturalWords();
  return Array.from({ length: SENTENCES }, () => textFrom(11, () => random.pick(words)));
}
