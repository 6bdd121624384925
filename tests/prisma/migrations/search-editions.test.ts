import { expect, test } from 'vitest';
import { databaseBefore } from '../../support/earlier-database.ts';

const MIGRATION = '20261129120000_search_editions';

const QUESTIONS = `
  INSERT INTO themes (id, position, slug_fi, slug_sv, slug_en, name, description, topics)
    VALUES ('t', 1, 't', 't', 't', '{}', '{}', '{}');
  INSERT INTO questions (id, theme_id, language, audience, data_key, sealed_title, sealed_body,
    status, received_at, promised_on, changed_at)
    SELECT id, 't', 'fi', 'publish', '\\x00', '\\x00', '\\x00', 'answered', now(), now(), now()
    FROM unnest(ARRAY['one', 'two']) AS id;
  INSERT INTO publications (question_id, theme_id, language, slug, title, body, published_at, updated_at)
    SELECT id, 't', 'fi', 'x', 'x', 'x', now(), now() FROM unnest(ARRAY['one', 'two']) AS id;`;

// What code of before writes when it publishes.
const publish = (id: string) => `
  WITH known AS (
    UPDATE search_terms SET questions = questions + 1 WHERE text = 'fi:uni' RETURNING id
  )
  INSERT INTO search_terms (text, questions) SELECT 'fi:uni', 1 WHERE NOT EXISTS (SELECT FROM known);
  INSERT INTO search_documents (number, question_id, terms, words)
    SELECT nextval(pg_get_serial_sequence('search_documents', 'number'))::int, '${id}', '\\x01', '';
  INSERT INTO search_postings (term, chunk, entries) VALUES (1, 0, '\\x0100ff')
    ON CONFLICT (term, chunk) DO UPDATE SET entries = search_postings.entries || EXCLUDED.entries;
  INSERT INTO search_chunks (chunk, profiles) VALUES (0, '\\x00')
    ON CONFLICT (chunk) DO UPDATE SET profiles = EXCLUDED.profiles, version = EXCLUDED.version;`;

test('the index goes on as edition 1, is read as it is, and code of before writes into it', async () => {
  const { db, goForward } = await databaseBefore(MIGRATION);
  await db.query(QUESTIONS + publish('one'));
  await db.query('INSERT INTO search_state (version, usual_length) VALUES (4, 700)');
  await goForward();
  await db.query(publish('two'));
  const { rows: editions } = await db.query(`
    SELECT id, version, usual_length, format, whole_at <= now() AS whole, replaced_at
    FROM search_state`);
  expect(editions).toEqual([
    { id: 1, version: 4, usual_length: 700, format: 1, whole: true, replaced_at: null },
  ]);
  const { rows: documents } = await db.query(`
    SELECT question_id, edition, rules FROM search_documents ORDER BY number`);
  const ours = { edition: 1, rules: 4 };
  expect(documents).toEqual([
    { question_id: 'one', ...ours },
    { question_id: 'two', ...ours },
  ]);
  const { rows: terms } = await db.query('SELECT text, questions, edition FROM search_terms');
  expect(terms).toEqual([{ text: 'fi:uni', questions: 2, edition: 1 }]);
});

test('an index that nobody has made is read until one is', async () => {
  const { db, goForward } = await databaseBefore(MIGRATION);
  await db.query(QUESTIONS + publish('one'));
  await goForward();
  const { rows } = await db.query(
    'SELECT id, version FROM search_state WHERE whole_at IS NOT NULL',
  );
  expect(rows).toEqual([{ id: 1, version: 0 }]);
});
