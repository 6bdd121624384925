import pg from 'pg';
import { SYSTEM } from '../../lib/actor.ts';
import { client } from '../../lib/db/client.ts';
import { newId } from '../../lib/id.ts';
import { completeIndex } from '../../lib/search/complete-index.ts';
import { readContent } from '../../prisma/seed/content.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { administer, databaseName, withDatabase } from '../support/postgres.ts';
import { makeTemplate } from '../support/template.ts';
import { testEnv } from '../support/test-env.ts';

const INSERT = `
  WITH row AS (
    SELECT * FROM json_to_recordset($1::json)
      AS r(id text, theme text, language text, title text, body text, answer text, answers text)
  ), publication AS (
    INSERT INTO publications (question_id, theme_id, language, slug, title, body, published_at,
      updated_at)
    SELECT id, theme, language, 'x', title, body, now(), now() FROM row
    RETURNING question_id, theme_id, language, published_at, sequence
  )
  INSERT INTO published_answers (question_id, theme_id, language, published_at, sequence, answer_id,
    organisation_id, body, display_name, role, answered_at)
  SELECT publication.*, answer, $2, answers, 'x', 'volunteer', now()
  FROM row JOIN publication ON question_id = id`;

/** The demo's published questions in a database of their own, found and compared as readers have it. */
export async function demoSearch(serverUrl: string) {
  const name = databaseName('demo-search');
  Object.assign(process.env, testEnv(await makeTemplate(serverUrl, name)));
  const db = new pg.Client({ connectionString: withDatabase(serverUrl, name) });
  await db.connect();
  await db.query('SET session_replication_role = replica'); // there is nothing behind the texts
  const { organisation } = await createCrew();
  const published = readContent()
    .questions.filter((entry) => entry.published && !entry.pin.unpublished)
    .map(({ theme, language, title, body, answers = [] }) => ({
      ...{ id: newId(), theme, language, title, body, answer: newId() },
      answers: answers.map((answer) => answer.body).join('\n'),
    }));
  await db.query(INSERT, [JSON.stringify(published), organisation]);
  await completeIndex(SYSTEM, { anew: true });
  return {
    published,
    async stop() {
      await db.end();
      await client().$disconnect();
      await administer(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}
