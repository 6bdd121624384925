import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { countOut, TERMS, WORDS } from '../postings/counted.ts';
import { lockIndex } from '../postings/lock.ts';
import { unpackNumbers } from '../postings/numbers.ts';
import { placeIn, withoutPlace } from '../postings/postings.ts';
import { NO_PROFILE, setProfiles } from '../postings/profile-chunks.ts';

/** Takes a question out of every edition, in the transaction that hides it: terms, and words only it had. */
export async function forgetQuestion(tx: Tx, questionId: QuestionId): Promise<void> {
  await lockIndex(tx);
  await forgetDocuments(tx, { questionId: { in: [questionId] } });
}

/** Takes some questions out of the index, of one edition or of all. Under the lock. */
export async function forgetDocuments(
  tx: Tx,
  where: { questionId: { in: QuestionId[] }; edition?: number },
): Promise<void> {
  const documents = await tx.searchDocument.findMany({ where, orderBy: { number: 'asc' } });
  for (const { number, edition, ...known } of documents) {
    await tx.searchDocument.delete({ where: { number } });
    const terms = unpackNumbers(known.terms);
    await forgetPostings(tx, number, terms);
    await countOut(tx, TERMS, terms);
    await countOut(tx, WORDS, unpackNumbers(known.words));
    await setProfiles(tx, edition, [{ number, profile: NO_PROFILE }]);
  }
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
