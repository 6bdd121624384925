import pg from 'pg';
import { SYSTEM } from '../../lib/actor.ts';
import { client } from '../../lib/db/client.ts';
import type { Locale } from '../../lib/i18n/routing.ts';
import { newId } from '../../lib/id.ts';
import { completeIndex } from '../../lib/search/complete-index.ts';
import { findQuestions } from '../../lib/search/find-questions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import type { Written } from '../search/lists.ts';
import { administer, databaseName, withDatabase } from '../support/postgres.ts';
import { makeTemplate } from '../support/template.ts';
import { testEnv } from '../support/test-env.ts';

const SHOWN = 10;

const INSERT = `
  WITH row AS (
    SELECT * FROM json_to_recordset($1::json)
      AS r(id text, title text, body text, answer text, answers text)
  ), publication AS (
    INSERT INTO publications (question_id, theme_id, language, slug, title, body, published_at,
      updated_at)
    SELECT id, $2, $3, 'x', title, body, now(), now() FROM row
    RETURNING question_id, theme_id, language, published_at, sequence
  )
  INSERT INTO published_answers (question_id, theme_id, language, published_at, sequence, answer_id,
    organisation_id, body, display_name, role, answered_at)
  SELECT publication.*, answer, $4, answers, 'x', 'volunteer', now()
  FROM row JOIN publication ON question_id = id`;

/** Search as readers have it, over texts of a language: the index in the database, with all its parts. */
export async function ownSearch(serverUrl: string) {
  const name = databaseName('own-search');
  const url = await makeTemplate(serverUrl, name);
  Object.assign(process.env, testEnv(url));
  const db = new pg.Client({ connectionString: withDatabase(serverUrl, name) });
  await db.connect();
  await db.query('SET session_replication_role = replica'); // there is nothing behind the texts
  const { theme, organisation } = await createCrew();
  return {
    /** Publishes the texts and tells how to find them. */
    async way(language: Locale, texts: readonly Written[]) {
      const rows = texts.map((text) => ({ ...text, id: newId(), answer: newId() }));
      await db.query(INSERT, [JSON.stringify(rows), theme, language, organisation]);
      await completeIndex(SYSTEM, { anew: true });
      const places = new Map(rows.map(({ id }, place) => [id, place]));
      return async (query: string) => {
        const { ids } = await findQuestions({ text: query, locale: language, size: SHOWN });
        return ids.map((id) => places.get(id) ?? -1);
      };
    },
    async stop() {
      await db.end();
      await client().$disconnect();
      await administer(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}
