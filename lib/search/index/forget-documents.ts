import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { countOut, TERMS, WORDS } from './counted.ts';
import { unpackNumbers } from './numbers.ts';
import { placeIn, withoutPlace } from './postings.ts';
import { NO_PROFILE, setProfiles } from './profile-chunks.ts';

type Known = { number: number; terms: Uint8Array; words: Uint8Array };

/** Takes some questions out of the index, of one edition or of all. Under the lock. */
export async function forgetDocuments(
  tx: Tx,
  where: { questionId: { in: QuestionId[] }; edition?: number },
): Promise<void> {
  const documents = await tx.searchDocument.findMany({ where, orderBy: { number: 'asc' } });
  if (documents.length === 0) return;
  const making = await tx.searchEdition.findMany({ where: { wholeAt: null } });
  const isMaking = (edition: number) => making.some(({ id }) => id === edition);
  for (const { edition, number, terms, words } of documents) {
    const known = { number, terms, words };
    await tx.searchDocument.delete({ where: { number } });
    await setProfiles(tx, edition, [{ number, profile: NO_PROFILE }]);
    if (isMaking(edition)) await tx.searchPending.create({ data: { edition, ...known } });
    else await forgetKnown(tx, known);
  }
}

/** Takes out what questions have left in the lists of an edition that is being made. Under the lock of its makers. */
export async function forgetPending(tx: Tx, edition: number): Promise<void> {
  const pending = await tx.$queryRaw<Known[]>`
    DELETE FROM search_pending WHERE number IN (
      SELECT number FROM search_pending WHERE edition = ${edition} ORDER BY number LIMIT ${TOGETHER})
    RETURNING number, terms, words`;
  for (const known of pending) await forgetKnown(tx, known);
}

const TOGETHER = 500; // questions in one part

async function forgetKnown(tx: Tx, known: Known): Promise<void> {
  const terms = unpackNumbers(known.terms);
  await forgetPostings(tx, known.number, terms);
  await countOut(tx, TERMS, terms);
  await countOut(tx, WORDS, unpackNumbers(known.words));
}

async function forgetPostings(tx: Tx, number: number, terms: number[]): Promise<void> {
  const { chunk, place } = placeIn(number);
  const lists = await tx.searchPosting.findMany({ where: { chunk, term: { in: terms } } });
  const left = lists.map(({ term, entries }) => ({ term, rest: withoutPlace(entries, place) }));
  await tx.$executeRaw`
    UPDATE search_postings p SET entries = u.entries
    FROM unnest(${left.map(({ term }) => term)}::int[], ${left.map(({ rest }) => rest)}::bytea[])
      AS u(term, entries)
    WHERE p.term = u.term AND p.chunk = ${chunk}`;
  await tx.$executeRaw`
    DELETE FROM search_postings
    WHERE chunk = ${chunk} AND term = ANY(${terms}::int[]) AND entries = ''`;
}
