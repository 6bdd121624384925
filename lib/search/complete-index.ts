import type { Tx } from '../db/client.ts';
import { compareAll, isUncompared } from './compare-all.ts';
import {
  type DocumentRow,
  documentSelect,
  type Surroundings,
  searchedDocument,
} from './document.ts';
import { lockIndex } from './lock.ts';
import { CHUNK } from './postings.ts';
import { patiently } from './transaction.ts';
import { measureUsualLength, usualLengthNow } from './usual-length.ts';
import { INDEX_VERSION } from './version.ts';
import { wholeVocabulary } from './whole-vocabulary.ts';
import { writeDocuments } from './write-documents.ts';

const READ = 2_000; // publications in one query

type Progress = (done: number, what: 'indexed' | 'compared') => void;

/**
 * Brings into the index whatever is published and not in it, and compares with the others what has not
 * been; after a change of the rules, or where `anew` says so, that is everything. May be stopped and
 * started again at any time: what is in stays in. Publishing and hiding go on meanwhile. Answers how
 * many questions it added.
 */
export async function completeIndex({
  anew = false,
  progress = () => {},
}: {
  anew?: boolean;
  progress?: Progress;
} = {}): Promise<number> {
  await patiently((tx) => emptyOutdated(tx, anew));
  const next = () => patiently((tx) => missing(tx, CHUNK));
  let ids = await next();
  if (ids.length === 0 && !(await patiently(isUncompared))) return 0;
  const vocabularies = await wholeVocabulary();
  const usualLength = await patiently(usualLengthNow);
  let done = 0;
  for (; ids.length > 0; ids = await next()) {
    done += await addAll(ids, { vocabularies, usualLength });
    progress(done, 'indexed');
  }
  await patiently(tellPlanner);
  await compareAll(vocabularies, (compared) => progress(compared, 'compared'));
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

async function emptyOutdated(tx: Tx, anew: boolean): Promise<void> {
  await lockIndex(tx);
  const state = await tx.searchState.findUnique({ where: { id: 1 } });
  if (!anew && state?.version === INDEX_VERSION) return;
  // Numbers and versions go on counting: what a running server remembers of the old ones is not
  // taken for the new ones.
  await tx.$executeRaw`
    TRUNCATE search_terms, search_words, search_postings, search_documents, search_chunks,
      search_alike`;
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

async function tellPlanner(tx: Tx): Promise<void> {
  await tx.$executeRaw`ANALYZE search_terms, search_words, search_postings, search_documents`;
}
