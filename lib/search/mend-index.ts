import type { System } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { QuestionId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { cacheTags } from '../kept/tags.ts';
import type { Wrong } from './check-index.ts';
import { forgetQuestion } from './forget-question.ts';
import type { Stray } from './index/check/check-chunk.ts';
import type { Miscount } from './index/check/tally.ts';
import { TERMS, WORDS } from './index/counted.ts';
import { lockIndex } from './index/lock.ts';
import { unpackNumbers } from './index/numbers.ts';
import { placeIn, withoutPlace } from './index/postings.ts';
import { NO_PROFILE, setProfiles } from './index/profile-chunks.ts';
import { indexQuestion } from './index-question.ts';

const TOGETHER = 5_000; // counts in one part

/**
 * Puts right what a check has found, question by question: publishing goes on meanwhile. A count changes by what
 * it differed, so that what has been published since stays counted.
 */
export async function mendIndex(actor: System, found: readonly Wrong[]): Promise<void> {
  for (const { edition, terms, words, strays } of found) {
    for (const stray of strays) await withActor(actor, (tx) => removeStray(tx, edition, stray));
    await mendCounts(actor, edition, TERMS, terms);
    await mendCounts(actor, edition, WORDS, words);
  }
  const questions = found.flatMap(({ superfluous, missing, broken }) => [
    ...superfluous,
    ...missing,
    ...broken,
  ]);
  for (const id of new Set(questions)) await withActor(actor, (tx) => mendQuestion(tx, id));
  await withActor(actor, (tx) => purge(tx, [cacheTags.questions]));
}

/** Puts a question into the index anew, or takes it out where it is not public any more. */
async function mendQuestion(tx: Tx, id: QuestionId): Promise<void> {
  await lockIndex(tx);
  const isPublic = { id, visibility: 'public', publication: { isNot: null } } as const;
  if ((await tx.question.count({ where: isPublic })) > 0) await indexQuestion(tx, id);
  else await forgetQuestion(tx, id);
}

async function removeStray(tx: Tx, edition: number, { number, term }: Stray): Promise<void> {
  await lockIndex(tx);
  const document = await tx.searchDocument.findUnique({ where: { number } });
  const { chunk, place } = placeIn(number);
  if (term === null) {
    if (!document) await setProfiles(tx, edition, [{ number, profile: NO_PROFILE }]);
    return;
  }
  if (document && unpackNumbers(document.terms).includes(term)) return; // it has come to be right
  const where = { term_chunk: { term, chunk } };
  const list = await tx.searchPosting.findUnique({ where });
  if (!list) return;
  const entries = Uint8Array.from(withoutPlace(list.entries, place));
  if (entries.length === 0) await tx.searchPosting.delete({ where });
  else await tx.searchPosting.update({ where, data: { entries } });
  await newVersion(tx, chunk);
}

/** Servers read a chunk again whose version is another. */
async function newVersion(tx: Tx, chunk: number): Promise<void> {
  await tx.$executeRaw`UPDATE search_chunks SET version = DEFAULT WHERE chunk = ${chunk}`;
}

async function mendCounts(
  actor: System,
  edition: number,
  table: Prisma.Sql,
  counts: readonly Miscount[],
): Promise<void> {
  for (let from = 0; from < counts.length; from += TOGETHER) {
    const part = counts.slice(from, from + TOGETHER);
    const ids = part.map(({ id }) => id);
    await withActor(actor, async (tx) => {
      await lockIndex(tx);
      await tx.$executeRaw`
        UPDATE ${table} t SET questions = t.questions + c.by
        FROM unnest(${ids}::int[], ${part.map(({ by }) => by)}::int[]) AS c(id, by) WHERE t.id = c.id`;
      await tx.$executeRaw`
        DELETE FROM ${table} WHERE id = ANY(${ids}::int[]) AND questions < 1`;
      const first = await tx.searchChunk.findFirst({ where: { edition }, select: { chunk: true } });
      if (first) await newVersion(tx, first.chunk); // or servers would go on with the counts they know
    });
  }
}
