import pg from 'pg';
import { newId } from '../../lib/id.ts';
import { slugOf } from '../../lib/questions/slug.ts';
import { Random } from '../../prisma/seed/random.ts';
import { endlessWords, naturalWords, textFrom } from './natural-words.ts';

const BATCH = 500;
const SEED = 7;
const OVER_MS = 2 * 365 * 24 * 3_600_000; // two years of publishing
const QUESTION_WORDS = 120;
const ANSWER_WORDS = 200;

// Everything of a published question but what nobody reads: the sealed texts are a byte long.
const INSERT = `
  WITH row AS (
    SELECT * FROM json_to_recordset($1::json) AS r(
      id text, answer text, theme text, language text, slug text, title text, body text,
      reply text, member text, at timestamptz)
  ), question AS (
    INSERT INTO questions (id, theme_id, language, status, visibility, audience, data_key,
      sealed_title, sealed_body, received_at, promised_on, changed_at)
    SELECT id, theme, language, 'answered', 'public', 'publish', '\\x00', '\\x00', '\\x00',
      at - interval '3 days', at, at FROM row
  ), answer AS (
    INSERT INTO answers (id, question_id, member_id, sealed_body, created_at, updated_at,
      submitted_at, approved_at)
    SELECT answer, id, member, '\\x00', at, at, at, at FROM row
  ), publication AS (
    INSERT INTO publications (question_id, theme_id, language, slug, title, body, published_at,
      updated_at)
    SELECT id, theme, language, slug, title, body, at, at FROM row
    RETURNING question_id, theme_id, language, published_at, sequence
  )
  INSERT INTO published_answers (question_id, theme_id, language, published_at, sequence, answer_id,
    organisation_id, body, display_name, role, title, answered_at)
  SELECT publication.*, answer, m.organisation_id, reply, m.display_name, m.role, m.title, at
  FROM row JOIN members m ON m.id = row.member JOIN publication ON question_id = row.id`;

/** Adds so many published questions to a database that holds the demo; answers the new handles. */
export async function addPublished(databaseUrl: string, count: number): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const themes = await idsOf(client, 'SELECT id FROM themes');
    const members = await idsOf(
      client,
      "SELECT id FROM members WHERE role IN ('volunteer', 'professional')",
    );
    const random = new Random(SEED + count);
    const word = endlessWords(naturalWords(), random);
    await hurry(client);
    const row = () => {
      const title = textFrom(7, word).slice(0, -1);
      return {
        id: newId(),
        answer: newId(),
        theme: random.pick(themes),
        language: random.pick(['fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'sv', 'en']),
        slug: slugOf(title),
        title,
        body: textFrom(QUESTION_WORDS, word),
        reply: textFrom(ANSWER_WORDS, word),
        member: random.pick(members),
        at: new Date(Date.now() - random.between(0, OVER_MS)),
      };
    };
    const handles: string[] = [];
    while (handles.length < count) {
      const rows = Array.from({ length: Math.min(BATCH, count - handles.length) }, row);
      await client.query(INSERT, [JSON.stringify(rows)]);
      handles.push(...rows.map(({ id, slug }) => `${id}-${slug}`));
    }
    await client.query('DELETE FROM published_counts');
    await client.query('INSERT INTO published_counts SELECT * FROM count_published()');
    await client.query('VACUUM ANALYZE');
    return handles;
  } finally {
    await client.end();
  }
}

// What refers to what is right here; only a superuser may leave out the checks.
async function hurry(client: pg.Client): Promise<void> {
  const { rows } = await client.query('SHOW is_superuser');
  if (rows[0].is_superuser === 'on') await client.query('SET session_replication_role = replica');
}

async function idsOf(client: pg.Client, query: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(query);
  return rows.map(({ id }) => id);
}
