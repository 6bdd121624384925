import { setImmediate as others } from 'node:timers/promises';
import type { System } from '../../actor.ts';
import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { purge } from '../../kept/purge.ts';
import { cacheTags } from '../../kept/tags.ts';
import { compareAll, isUncompared } from '../alike/compare-all.ts';
import { commonVocabulary } from '../postings/common-vocabulary.ts';
import { documentSelect, type SearchedDocument, searchedDocument } from '../postings/document.ts';
import { type Edition, isInUse } from '../postings/editions.ts';
import { Lexicon } from '../postings/lexicon.ts';
import { lockIndex } from '../postings/lock.ts';
import { patiently } from '../postings/transaction.ts';
import { writeDocuments } from '../postings/write-documents.ts';
import { forgetDocuments } from './forget-question.ts';
import { openEdition, readFromNowOn } from './open-edition.ts';
import { PartSize } from './part-size.ts';

const AT_A_TIME = 50; // questions analysed before whoever else works in this process has a turn

type Options = {
  anew?: boolean;
  progress?: (done: number, what: 'indexed' | 'compared') => unknown;
  signal?: AbortSignal;
};

/**
 * Brings what is published and missing into the index and compares it; after a change of the rules, or with
 * `anew`, everything, in an edition of its own that is read once it is whole. May be stopped and started again;
 * publishing goes on between parts of a third of a second, after each of which `progress` is waited for and
 * `signal` may end it. Answers how many it added.
 */
export async function completeIndex(
  actor: System,
  { anew = false, progress = () => {}, signal }: Options = {},
): Promise<number> {
  const edition = await openEdition(actor, { anew });
  let done = 0;
  do {
    const ids = await patiently(actor, (tx) => missing(tx, edition));
    const compared = !(await patiently(actor, (tx) => isUncompared(tx, edition.id)));
    if (ids.length === 0 && compared) continue;
    const lexicon = new Lexicon(await commonVocabulary(actor));
    const before = done;
    const parts = { signal, progress: (added: number) => progress(before + added, 'indexed') };
    done += await addAll(actor, { edition, lexicon, ids }, parts);
    await patiently(actor, tellPlanner);
    await patiently(actor, showWhole);
    const lists = { signal, progress: (count: number) => progress(count, 'compared') };
    await compareAll(actor, edition.id, lexicon, lists);
    await patiently(actor, showWhole);
  } while (!signal?.aborted && !(await patiently(actor, (tx) => readFromNowOn(tx, edition))));
  return done;
}

type Parts = { progress: (done: number) => unknown; signal?: AbortSignal };
type Adding = { edition: Edition; lexicon: Lexicon; ids: readonly QuestionId[] };

/** Adds these questions part by part; answers how many, less where nobody will read the edition any more. */
async function addAll(
  actor: System,
  { edition, lexicon, ids }: Adding,
  { progress, signal }: Parts,
): Promise<number> {
  const size = new PartSize();
  let done = 0;
  for (let from = 0; from < ids.length && !signal?.aborted; ) {
    const part = ids.slice(from, from + size.now);
    from += part.length;
    // Read and analysed before the lock is taken: meanwhile others publish.
    const read = await readAll(actor, part, { lexicon, ...edition });
    let begin = 0;
    const added = await patiently(actor, async (tx) => {
      await lockIndex(tx);
      begin = performance.now();
      return add(tx, edition, read, lexicon);
    });
    if (added === null) return done;
    size.took(part.length, performance.now() - begin);
    done += added;
    await progress(done);
  }
  return done;
}

// Pages made meanwhile count what was in the index by then.
function showWhole(tx: Tx): Promise<void> {
  return purge(tx, [cacheTags.questions]);
}

/**
 * Adds these questions, but for those that somebody has changed, hidden or added since they were read; answers
 * how many, or null where the edition has been given up.
 */
async function add(
  tx: Tx,
  { id: edition, version }: Edition,
  read: Read,
  lexicon: Lexicon,
): Promise<number | null> {
  if (!(await isInUse(tx, edition))) return null;
  const same = await unchanged(tx, { edition, version }, read);
  await forgetDocuments(tx, { questionId: { in: same }, edition }); // what code of other rules has added
  const documents = same.flatMap((id) => read.get(id)?.document ?? []);
  await writeDocuments(tx, edition, documents, lexicon);
  return same.length;
}

type Rules = { edition: number; version: number };

/** Published questions that an edition lacks, or has by other rules than its own. */
async function missing(tx: Tx, { id, version }: Edition): Promise<QuestionId[]> {
  const rows = await tx.$queryRaw<{ id: QuestionId }[]>`
    SELECT question_id AS id FROM publications p
    WHERE NOT EXISTS (
      SELECT FROM search_documents d
      WHERE d.question_id = p.question_id AND d.edition = ${id} AND d.rules = ${version})
    ORDER BY published_at, sequence`;
  return rows.map(({ id }) => id);
}

type Read = ReadonlyMap<string, { version: number; document: SearchedDocument }>;

/** Reads and analyses questions, of which some may be gone by now. */
async function readAll(
  actor: System,
  ids: readonly QuestionId[],
  surroundings: Parameters<typeof searchedDocument>[1],
): Promise<Read> {
  const rows = await patiently(actor, (tx) =>
    tx.publication.findMany({ where: { questionId: { in: [...ids] } }, select: documentSelect }),
  );
  const read = new Map<string, { version: number; document: SearchedDocument }>();
  for (const [index, row] of rows.entries()) {
    if (index % AT_A_TIME === 0) await others();
    const { questionId, version } = row;
    read.set(questionId, { version, document: searchedDocument(row, surroundings) });
  }
  return read;
}

/** Those that are still published as they were read, and not in the edition by now. */
async function unchanged(tx: Tx, { edition, version }: Rules, read: Read): Promise<QuestionId[]> {
  const found = await tx.$queryRaw<{ id: QuestionId }[]>`
    SELECT question_id AS id FROM publications p
    WHERE (question_id, version) IN (
      SELECT * FROM unnest(${[...read.keys()]}::text[],
        ${[...read.values()].map(({ version }) => version)}::int[]))
      AND NOT EXISTS (
        SELECT FROM search_documents d
        WHERE d.question_id = p.question_id AND d.edition = ${edition} AND d.rules = ${version})
    FOR KEY SHARE OF p`;
  return found.map(({ id }) => id);
}

async function tellPlanner(tx: Tx): Promise<void> {
  await tx.$executeRaw`ANALYZE search_terms, search_words, search_postings, search_documents`;
}
