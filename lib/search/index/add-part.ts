import { setImmediate as others } from 'node:timers/promises';
import type { System } from '../../actor.ts';
import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import {
  documentSelect,
  type SearchedDocument,
  type Surroundings,
  searchedDocument,
} from '../postings/document.ts';
import { type Edition, isInUse } from '../postings/editions.ts';
import type { Lexicon } from '../postings/lexicon.ts';
import { lockIndex, lockMaking } from '../postings/lock.ts';
import { patiently } from '../postings/transaction.ts';
import {
  keptOf,
  numberDocuments,
  writeDocuments,
  writeLists,
  writeRows,
} from '../postings/write-documents.ts';
import { forgetDocuments, forgetPending } from './forget-question.ts';

const AT_A_TIME = 50; // questions analysed before whoever else works in this process has a turn

type Read = ReadonlyMap<string, { version: number; document: SearchedDocument }>;
/** How many were added, and for how long publishing had to wait, in ms; null where the edition was given up. */
type Added = { added: number; ms: number } | null;

/** Reads and analyses questions, of which some may be gone by now. No lock is held: meanwhile others publish. */
export async function readPart(
  actor: System,
  ids: readonly QuestionId[],
  surroundings: Surroundings,
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

/** Adds questions to an edition that is read, but for those that somebody has changed, hidden or added since. */
export async function addToRead(
  actor: System,
  edition: Edition,
  read: Read,
  lexicon: Lexicon,
): Promise<Added> {
  let begin = 0;
  const added = await patiently(actor, async (tx) => {
    await lockIndex(tx);
    begin = performance.now();
    if (!(await isInUse(tx, edition.id))) return null;
    const same = await unchanged(tx, edition, read);
    await forgetDocuments(tx, { questionId: { in: same }, edition: edition.id });
    const documents = same.flatMap((id) => read.get(id)?.document ?? []);
    await writeDocuments(tx, edition.id, documents, lexicon);
    return same.length;
  });
  return added === null ? null : { added, ms: performance.now() - begin };
}

/**
 * The same with one that is being made. Its lists, which take longest, are nobody else's, so that publishing waits
 * only while the questions get their numbers and at last their rows.
 */
export async function addToMaking(
  actor: System,
  edition: Edition,
  read: Read,
  lexicon: Lexicon,
): Promise<Added> {
  const documents = [...read.values()].map(({ document }) => document);
  const numbered = await patiently(actor, async (tx) => {
    await lockIndex(tx);
    return (await isInUse(tx, edition.id)) ? numberDocuments(tx, edition.id, documents) : null;
  });
  if (!numbered) return null;
  let begin = 0;
  const added = await patiently(actor, async (tx) => {
    await lockMaking(tx);
    await forgetPending(tx, edition.id);
    const ids = await writeLists(tx, edition.id, numbered, lexicon);
    await lockIndex(tx);
    begin = performance.now();
    const same = await unchanged(tx, edition, read);
    await forgetDocuments(tx, { questionId: { in: same }, edition: edition.id });
    const { ours = [], others = [] } = Object.groupBy(numbered, ({ questionId }) =>
      same.includes(questionId) ? 'ours' : 'others',
    );
    await writeRows(tx, edition.id, ours, ids);
    await tx.searchPending.createMany({
      data: others.map((each) => ({ edition: edition.id, ...keptOf(each, ids) })),
    });
    return same.length;
  });
  return { added, ms: performance.now() - begin };
}

/** Those that are still published as they were read, and not in the edition by its rules. */
async function unchanged(tx: Tx, edition: Edition, read: Read): Promise<QuestionId[]> {
  const found = await tx.$queryRaw<{ id: QuestionId }[]>`
    SELECT question_id AS id FROM publications p
    WHERE (question_id, version) IN (
      SELECT * FROM unnest(${[...read.keys()]}::text[],
        ${[...read.values()].map(({ version }) => version)}::int[]))
      AND NOT EXISTS (
        SELECT FROM search_documents d WHERE d.question_id = p.question_id
          AND d.edition = ${edition.id} AND d.rules = ${edition.version})
    FOR KEY SHARE OF p`;
  return found.map(({ id }) => id);
}
