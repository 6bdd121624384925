import { setImmediate as others } from 'node:timers/promises';
import type { System } from '../../../actor.ts';
import type { Tx } from '../../../db/client.ts';
import type { QuestionId } from '../../../id.ts';
import {
  documentSelect,
  type SearchedDocument,
  type Surroundings,
  searchedDocument,
} from '../document.ts';
import { type Edition, isInUse } from '../editions.ts';
import { forgetDocuments, forgetPending } from '../forget-documents.ts';
import type { Lexicon } from '../lexicon.ts';
import { lockIndex, lockMaking } from '../lock.ts';
import { patiently } from '../transaction.ts';
import {
  type EditionIds,
  keptOf,
  type Numbered,
  numberDocuments,
  writeDocuments,
  writeRows,
  writeTermLists,
} from '../write-documents.ts';

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

/** Questions whose entries stand in the lists of an edition that is being made, and whose rows do not yet. */
export type Listed = { numbered: readonly Numbered[]; ids: EditionIds };

/**
 * Writes the lists of an edition that is being made, which takes longest; publishing waits only while the
 * questions get their numbers. They are pending until they get their rows. Null where the edition was given up.
 */
export async function listInMaking(
  actor: System,
  edition: Edition,
  read: Read,
  lexicon: Lexicon,
): Promise<Listed | null> {
  const documents = [...read.values()].map(({ document }) => document);
  const numbered = await patiently(actor, async (tx) => {
    await lockIndex(tx);
    return (await isInUse(tx, edition.id)) ? numberDocuments(tx, edition.id, documents) : null;
  });
  if (!numbered) return null;
  return patiently(actor, async (tx) => {
    await lockMaking(tx);
    await forgetPending(tx, edition.id);
    const ids = await writeTermLists(tx, edition.id, numbered, lexicon);
    await tx.searchPending.createMany({
      data: numbered.map((each) => ({ edition: edition.id, ...keptOf(each, ids) })),
    });
    return { numbered, ids };
  });
}

/** Gives some of them their rows, but for those that somebody has changed or hidden since. */
export async function addToMaking(
  actor: System,
  edition: Edition,
  read: Read,
  { numbered, ids }: Listed,
): Promise<{ added: number; ms: number }> {
  let begin = 0;
  const added = await patiently(actor, async (tx) => {
    await lockIndex(tx);
    begin = performance.now();
    const known = numbered.flatMap(({ questionId }) => {
      const found = read.get(questionId);
      return found ? [[questionId, found] as const] : [];
    });
    const same = new Set(await unchanged(tx, edition, new Map(known)));
    const still = await takePending(
      tx,
      numbered.filter(({ questionId }) => same.has(questionId)).map(({ number }) => number),
    );
    const rows = numbered.filter(({ number }) => still.has(number));
    const questions = rows.map(({ questionId }) => questionId);
    await forgetDocuments(tx, { questionId: { in: questions }, edition: edition.id });
    await writeRows(tx, edition.id, rows, ids);
    return rows.length;
  });
  return { added, ms: performance.now() - begin };
}

// What another maker has taken for left behind, and forgotten, is listed again later.
async function takePending(tx: Tx, numbers: readonly number[]): Promise<ReadonlySet<number>> {
  const taken = await tx.$queryRaw<{ number: number }[]>`
    DELETE FROM search_pending WHERE number = ANY(${numbers}::int[]) RETURNING number`;
  return new Set(taken.map(({ number }) => number));
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
