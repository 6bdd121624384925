import type { System } from '../../actor.ts';
import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { purge } from '../../kept/purge.ts';
import { cacheTags } from '../../kept/tags.ts';
import { compareAll, isUncompared } from '../alike/compare-all.ts';
import { commonVocabulary } from '../postings/common-vocabulary.ts';
import {
  documentSelect,
  type SearchedDocument,
  type Surroundings,
  searchedDocument,
} from '../postings/document.ts';
import { Lexicon } from '../postings/lexicon.ts';
import { lockIndex } from '../postings/lock.ts';
import { patiently } from '../postings/transaction.ts';
import { measureUsualLength, usualLengthNow } from '../postings/usual-length.ts';
import { INDEX_VERSION } from '../postings/version.ts';
import { writeDocuments } from '../postings/write-documents.ts';
import { PartSize } from './part-size.ts';

type Progress = (done: number, what: 'indexed' | 'compared') => unknown;

/**
 * Brings what is published and missing into the index and compares it; after a change of the rules, or with
 * `anew`, everything. May be stopped and started again; publishing goes on between parts of a third of a second,
 * after each of which `progress` is waited for. Answers how many it added.
 */
export async function completeIndex(
  actor: System,
  { anew = false, progress = () => {} }: { anew?: boolean; progress?: Progress } = {},
): Promise<number> {
  await patiently(actor, (tx) => emptyOutdated(tx, anew));
  const ids = await patiently(actor, missing);
  if (ids.length === 0 && !(await patiently(actor, isUncompared))) return 0;
  const lexicon = new Lexicon(await commonVocabulary(actor));
  const usualLength = await patiently(actor, usualLengthNow);
  const surroundings = { lexicon, usualLength };
  const size = new PartSize();
  let done = 0;
  for (let from = 0; from < ids.length; ) {
    const part = ids.slice(from, from + size.now);
    from += part.length;
    // Read and analysed before the lock is taken: meanwhile others publish.
    const read = await readAll(actor, part, surroundings);
    const { added, ms } = await addTimed(actor, read, lexicon);
    size.took(part.length, ms);
    done += added;
    await progress(done, 'indexed');
  }
  await patiently(actor, tellPlanner);
  await patiently(actor, showWhole);
  await compareAll(actor, lexicon, (compared) => progress(compared, 'compared'));
  await patiently(actor, showWhole);
  return done;
}

// Pages made meanwhile count what was in the index by then.
function showWhole(tx: Tx): Promise<void> {
  return purge(tx, [cacheTags.questions]);
}

/** The same as a transaction, with how many milliseconds others had to wait for it. */
async function addTimed(actor: System, read: Read, lexicon: Lexicon) {
  let begin = 0;
  const added = await patiently(actor, async (tx) => {
    await lockIndex(tx);
    begin = performance.now();
    return add(tx, read, lexicon);
  });
  return { added, ms: performance.now() - begin };
}

/** Adds these questions, but for those that somebody has changed or hidden since they were read. */
async function add(tx: Tx, read: Read, lexicon: Lexicon): Promise<number> {
  const same = await unchanged(tx, read);
  const documents = same.flatMap((id) => read.get(id)?.document ?? []);
  await writeDocuments(tx, documents, lexicon);
  return same.length;
}

async function emptyOutdated(tx: Tx, anew: boolean): Promise<void> {
  const state = await tx.searchState.findUnique({ where: { id: 1 } });
  if (!anew && state?.version === INDEX_VERSION) return;
  const usualLength = await measureUsualLength(tx); // before anybody has to wait
  await lockIndex(tx);
  // Numbers and versions go on counting, so a running server takes nothing old for new.
  await tx.$executeRaw`
    TRUNCATE search_terms, search_words, search_postings, search_documents, search_chunks,
      search_alike`;
  const now = { version: INDEX_VERSION, usualLength };
  await tx.searchState.upsert({ where: { id: 1 }, create: now, update: now });
}

async function missing(tx: Tx): Promise<QuestionId[]> {
  const rows = await tx.$queryRaw<{ id: QuestionId }[]>`
    SELECT question_id AS id FROM publications p
    WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.question_id = p.question_id)
    ORDER BY published_at, sequence`;
  return rows.map(({ id }) => id);
}

type Read = ReadonlyMap<string, { version: number; document: SearchedDocument }>;

/** Reads and analyses questions, of which some may be gone by now. */
async function readAll(
  actor: System,
  ids: readonly QuestionId[],
  surroundings: Surroundings,
): Promise<Read> {
  const rows = await patiently(actor, (tx) =>
    tx.publication.findMany({ where: { questionId: { in: [...ids] } }, select: documentSelect }),
  );
  return new Map(
    rows.map((row) => {
      const { questionId, version } = row;
      return [questionId, { version, document: searchedDocument(row, surroundings) }];
    }),
  );
}

/** Those that are still published as they were read, and not in the index by now. */
async function unchanged(tx: Tx, read: Read): Promise<QuestionId[]> {
  const found = await tx.$queryRaw<{ id: QuestionId }[]>`
    SELECT question_id AS id FROM publications p
    WHERE (question_id, version) IN (
      SELECT * FROM unnest(${[...read.keys()]}::text[],
        ${[...read.values()].map(({ version }) => version)}::int[]))
      AND NOT EXISTS (SELECT FROM search_documents d WHERE d.question_id = p.question_id)
    FOR KEY SHARE OF p`;
  return found.map(({ id }) => id);
}

async function tellPlanner(tx: Tx): Promise<void> {
  await tx.$executeRaw`ANALYZE search_terms, search_words, search_postings, search_documents`;
}
