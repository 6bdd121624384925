import { SYSTEM } from '../auth/actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import { vocabularyEntries } from './analyser.ts';
import {
  type DocumentRow,
  documentSelect,
  languageOf,
  type Surroundings,
  searchedDocument,
} from './document.ts';
import { tokensOf } from './letters.ts';
import { lockIndex } from './lock.ts';
import { CHUNK } from './postings.ts';
import { measureUsualLength, usualLengthNow } from './usual-length.ts';
import { INDEX_VERSION } from './version.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Vocabularies } from './with-vocabulary.ts';
import { writeDocuments } from './write-documents.ts';

const READ = 2_000; // publications in one query
const LONG_MS = 300_000; // for one statement over a chunk of questions

/**
 * Brings into the index whatever is published and not in it; after a change of its rules, or where
 * `anew` says so, that is everything. May be stopped and started again at any time: what is in stays
 * in. Publishing and hiding go on meanwhile. Answers how many questions it added.
 */
export async function completeIndex({
  anew = false,
  progress = () => {},
}: {
  anew?: boolean;
  progress?: (done: number) => void;
} = {}): Promise<number> {
  await patiently((tx) => emptyOutdated(tx, anew));
  const next = () => patiently((tx) => missing(tx, CHUNK));
  let ids = await next();
  if (ids.length === 0) return 0;
  const surroundings = {
    vocabularies: await wholeVocabulary(),
    usualLength: await patiently(usualLengthNow),
  };
  let done = 0;
  for (; ids.length > 0; ids = await next()) {
    done += await addAll(ids, surroundings);
    progress(done);
  }
  await patiently(tellPlanner);
  return done;
}

/** Adds these questions, but for those that somebody changes or hides meanwhile. */
async function addAll(ids: readonly string[], surroundings: Surroundings): Promise<number> {
  const rows = await readAll(ids);
  const documents = new Map(
    rows.map((row) => [row.questionId, searchedDocument(row, surroundings)]),
  );
  return patiently(async (tx) => {
    const same = await unchanged(tx, rows);
    await writeDocuments(
      tx,
      same.flatMap((id) => documents.get(id) ?? []),
    );
    return same.length;
  });
}

function patiently<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return withActor(SYSTEM, work, { timeout: LONG_MS });
}

async function emptyOutdated(tx: Tx, anew: boolean): Promise<void> {
  await lockIndex(tx);
  const state = await tx.searchState.findUnique({ where: { id: 1 } });
  if (!anew && state?.version === INDEX_VERSION) return;
  // Numbers and versions go on counting: what a running server remembers of the old ones is not
  // taken for the new ones.
  await tx.$executeRaw`
    TRUNCATE search_terms, search_words, search_postings, search_documents, search_chunks`;
  const now = { version: INDEX_VERSION, usualLength: await measureUsualLength(tx) };
  await tx.searchState.upsert({ where: { id: 1 }, create: now, update: now });
}

async function missing(tx: Tx, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT question_id AS id FROM publications p
    WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.question_id = p.question_id)
    ORDER BY published_at LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

async function readAll(ids: readonly string[]): Promise<DocumentRow[]> {
  const rows: DocumentRow[] = [];
  for (let from = 0; from < ids.length; from += READ) {
    const where = { questionId: { in: ids.slice(from, from + READ) } };
    const read = await patiently((tx) =>
      tx.publication.findMany({ where, select: documentSelect }),
    );
    rows.push(...read);
  }
  return rows;
}

/** Those that are still published as they were read, and not in the index by now. */
async function unchanged(tx: Tx, rows: readonly DocumentRow[]): Promise<string[]> {
  await lockIndex(tx);
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT question_id AS id FROM publications p
    WHERE (question_id, updated_at) IN (
      SELECT * FROM unnest(${rows.map((row) => row.questionId)}::text[],
        ${rows.map((row) => row.updatedAt)}::timestamptz[]))
      AND NOT EXISTS (SELECT FROM search_documents d WHERE d.question_id = p.question_id)
    FOR KEY SHARE OF p`;
  return found.map(({ id }) => id);
}

/** The words of everything that is published, in memory: for analysing all of it. */
async function wholeVocabulary(): Promise<Vocabularies> {
  const tokens = { fi: new Set<string>(), sv: new Set<string>(), en: new Set<string>() };
  for (let after = ''; ; ) {
    const rows = await patiently((tx) => textsAfter(tx, after));
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    for (const { text, language } of rows) {
      const known = tokens[languageOf(language)];
      for (const { word } of tokensOf(text)) known.add(word);
    }
  }
  const vocabularies = {
    fi: vocabularyOf('fi', tokens.fi),
    sv: vocabularyOf('sv', tokens.sv),
    en: vocabularyOf('en', tokens.en),
  };
  return (language) => vocabularies[language];
}

function vocabularyOf(language: Locale, tokens: ReadonlySet<string>): Vocabulary {
  const entries = new Set<string>();
  for (const token of tokens)
    for (const entry of vocabularyEntries(token, language).keys()) entries.add(entry);
  const has = (entry: string) => entries.has(entry);
  // How often decides between spellings only, and published texts are taken as they are written.
  return { has, frequency: (entry) => (has(entry) ? 1 : 0), near: () => [] };
}

function textsAfter(tx: Tx, after: string) {
  return tx.$queryRaw<{ id: string; language: string; text: string }[]>`
    SELECT p.question_id AS id, p.language, concat_ws(E'\n', p.title, p.body, (
      SELECT string_agg(a.body, E'\n') FROM published_answers a WHERE a.question_id = p.question_id
    )) AS text
    FROM publications p WHERE p.question_id > ${after} ORDER BY p.question_id LIMIT ${READ}`;
}

async function tellPlanner(tx: Tx): Promise<void> {
  await tx.$executeRaw`ANALYZE search_terms, search_words, search_postings, search_documents`;
}
