import pg from 'pg';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Written } from '../search/lists.ts';
import { administer, databaseName, withDatabase } from '../support/postgres.ts';

const CONFIGURATION = { fi: 'finnish', sv: 'swedish', en: 'english' };
const SHOWN = 10;

type Find = (query: string) => Promise<number[]>;

/** PostgreSQL's own means of searching, for comparison: a database that holds the texts of one language at a time. */
export async function postgresSearch(serverUrl: string) {
  const name = databaseName('search');
  await administer(serverUrl, `CREATE DATABASE "${name}"`);
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, name) });
  await client.connect();
  await client.query('CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;');
  return {
    /** Fills the database and tells the ways to ask it. */
    async ways(language: Locale, texts: readonly Written[]): Promise<Record<string, Find>> {
      await fill(client, CONFIGURATION[language], texts);
      const found = async (sql: string, query: string) => {
        const { rows } = await client.query<{ id: number }>(sql, [query, SHOWN]);
        return rows.map(({ id }) => id);
      };
      return {
        'PostgreSQL stemmer, all words': (query) => found(ALL_WORDS, query),
        'PostgreSQL stemmer, any word': (query) => found(anyWord('stems', '$1'), query),
        'PostgreSQL + unaccent': (query) => found(anyWord('bare_stems', 'unaccent($1)'), query),
        'PostgreSQL trigrams': (query) => found(TRIGRAMS, query),
      };
    },
    async stop() {
      await client.end();
      await administer(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}

async function fill(client: pg.Client, configuration: string, texts: readonly Written[]) {
  const vector = (of: (column: string) => string) =>
    ['title', 'body', 'answers']
      .map(
        (column, place) => `setweight(to_tsvector(current_setting('bench.words')::regconfig,
          ${of(column)}), '${'ABC'.charAt(place)}')`,
      )
      .join(' || ');
  await client.query(`SELECT set_config('bench.words', $1, false)`, [configuration]);
  await client.query(`
    DROP TABLE IF EXISTS text;
    CREATE TABLE text (id int PRIMARY KEY, title text, body text, answers text,
      stems tsvector, bare_stems tsvector)`);
  await client.query(
    `INSERT INTO text (id, title, body, answers)
     SELECT (value->>'id')::int, value->>'title', value->>'body', value->>'answers'
     FROM json_array_elements($1::json)`,
    [JSON.stringify(texts.map((text, id) => ({ id, ...text })))],
  );
  await client.query(`UPDATE text SET stems = ${vector((column) => column)},
    bare_stems = ${vector((column) => `unaccent(${column})`)}`);
  await client.query('ANALYZE text');
}

const WORDS = `current_setting('bench.words')::regconfig`;

const ALL_WORDS = `
  SELECT id FROM text, websearch_to_tsquery(${WORDS}, $1) asked
  WHERE stems @@ asked ORDER BY ts_rank(stems, asked) DESC, id LIMIT $2`;

function anyWord(column: string, query: string): string {
  return `
    SELECT id FROM text,
      (SELECT replace(plainto_tsquery(${WORDS}, ${query})::text, '&', '|')::tsquery asked) words
    WHERE ${column} @@ asked ORDER BY ts_rank(${column}, asked) DESC, id LIMIT $2`;
}

const TRIGRAMS = `
  SELECT id FROM text
  ORDER BY word_similarity($1, title) * 2 + word_similarity($1, body) DESC, id LIMIT $2`;
