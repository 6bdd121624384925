import type pg from 'pg';

/** PostgreSQL's own text search over the same questions: what one gets without an index of one's own. */
export async function makePlainIndex(db: pg.Client): Promise<void> {
  await db.query('DROP TABLE IF EXISTS plain_search');
  await db.query(`
    CREATE TABLE plain_search AS
    SELECT p.question_id, p.language,
      setweight(to_tsvector('finnish', p.title), 'A')
        || setweight(to_tsvector('finnish', p.body), 'B')
        || setweight(to_tsvector('finnish', string_agg(a.body, ' ')), 'C') AS words
    FROM publications p JOIN published_answers a USING (question_id) GROUP BY p.question_id`);
  await db.query("SET maintenance_work_mem = '512MB'");
  await db.query('CREATE INDEX plain_search_words ON plain_search USING gin (words)');
  await db.query('ANALYZE plain_search');
}

/** The first page of what it finds, with the number of hits. */
export async function findPlainly(db: pg.Client, text: string): Promise<unknown> {
  const { rows } = await db.query(
    `SELECT question_id, count(*) OVER () AS total FROM plain_search,
      websearch_to_tsquery('finnish', $1) AS typed
     WHERE words @@ typed ORDER BY language <> 'fi', ts_rank(words, typed) DESC LIMIT 20`,
    [text],
  );
  return rows;
}
