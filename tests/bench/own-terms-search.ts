import type pg from 'pg';
import { ENTRY, numberAt } from '../../lib/search/index/postings.ts';
import { currentProfiles } from '../../lib/search/index/profiles.ts';
import { searching } from '../../lib/search/index/transaction.ts';
import { affordable } from '../../lib/search/ranking/score.ts';
import { weighWords } from '../../lib/search/ranking/weigh-words.ts';
import { withVocabulary } from '../../lib/search/words/with-vocabulary.ts';
import { wordsOfSearch } from '../../lib/search/words/words-of-search.ts';

const BATCH = 500;
const MOST_ENTRIES = 600_000; // as find-questions.ts: the commonest words beyond that are left out
// A tsvector knows four weights: the impacts of our postings, 1 to 255, in quarters.
const WEIGHTS = ['D', 'C', 'B', 'A'];

/** Our own terms of the same questions in PostgreSQL's own index: a tsvector of their numbers, with GIN. */
export async function makeOwnTermsIndex(db: pg.Client): Promise<void> {
  await db.query('DROP TABLE IF EXISTS own_terms_search');
  await db.query('CREATE TABLE own_terms_search (question_id text, language text, words tsvector)');
  const { rows: chunks } = await db.query(
    'SELECT chunk FROM search_chunks WHERE edition = (SELECT max(edition) FROM search_chunks) ORDER BY chunk',
  );
  for (const { chunk } of chunks) await addChunk(db, chunk);
  await db.query("SET maintenance_work_mem = '512MB'");
  await db.query('CREATE INDEX own_terms_words ON own_terms_search USING gin (words)');
  await db.query('ANALYZE own_terms_search');
}

async function addChunk(db: pg.Client, chunk: number): Promise<void> {
  const { rows: lists } = await db.query<{ term: number; entries: Buffer }>(
    'SELECT term, entries FROM search_postings WHERE chunk = $1',
    [chunk],
  );
  const words = new Map<number, string[]>();
  for (const { term, entries } of lists) {
    for (let at = 0; at < entries.length; at += ENTRY) {
      const weight = WEIGHTS[Math.floor((entries[at + 2] as number) / 64)];
      const number = numberAt(entries, at, chunk);
      const own = words.get(number) ?? [];
      words.set(number, own);
      own.push(`${term}:1${weight}`);
    }
  }
  const all = [...words];
  for (let from = 0; from < all.length; from += BATCH) {
    const rows = all.slice(from, from + BATCH).map(([number, own]) => [number, own.join(' ')]);
    await db.query(
      `INSERT INTO own_terms_search
       SELECT p.question_id, p.language, u.words::tsvector
       FROM unnest($1::int[], $2::text[]) AS u(number, words)
         JOIN search_documents d ON d.number = u.number JOIN publications p USING (question_id)`,
      [rows.map(([number]) => number), rows.map(([, own]) => own)],
    );
  }
}

/** The first page of what it finds with all words, understood as our search does, with the number of hits. */
export async function findByOwnTerms(db: pg.Client, text: string): Promise<unknown> {
  const words = await searching(async (tx, standing) => {
    const { synonyms } = standing;
    const read = await withVocabulary(tx, standing, (of) =>
      wordsOfSearch(text, 'fi', of, synonyms),
    );
    const profiles = await currentProfiles(tx, standing);
    const weighed = await weighWords(tx, read, 'fi', profiles, standing);
    return affordable(
      weighed.filter(({ terms }) => terms.length > 0),
      MOST_ENTRIES,
    );
  });
  const query = words
    .map(({ terms }) => `(${terms.map(({ id }) => `'${id}'`).join(' | ')})`)
    .join(' & ');
  const { rows } = await db.query(
    `SELECT question_id, count(*) OVER () AS total FROM own_terms_search, to_tsquery('simple', $1) AS typed
     WHERE words @@ typed ORDER BY language <> 'fi', ts_rank(words, typed) DESC LIMIT 20`,
    [query],
  );
  return rows;
}
