import type { Tx } from '../../../db/client.ts';
import type { QuestionId } from '../../../id.ts';
import { CHUNK, ENTRY, numberAt } from '../postings.ts';
import { NO_PROFILE, profilesIn } from '../profile-chunks.ts';
import { indexedRows, listsOf } from './indexed-rows.ts';
import type { Tally } from './tally.ts';

/** An entry or a profile of a question that is not there, or a term that it has not. */
export type Stray = { number: number; term: number | null };

/** What is wrong in a chunk of an edition. */
export type WrongInChunk = {
  superfluous: QuestionId[]; // found though they are not public
  broken: QuestionId[]; // of which search knows less than it should, or something else
  strays: Stray[];
};

/** Compares a chunk with what is published, and its parts with one another; counts what its questions have. */
export async function checkChunk(
  tx: Tx,
  chunk: number,
  { terms, words }: { terms: Tally; words: Tally },
): Promise<WrongInChunk> {
  const wrong: WrongInChunk = { superfluous: [], broken: [], strays: [] };
  const expected = new Map<number, number[]>(); // of each term
  const questions = new Map<number, QuestionId>();
  const broken = new Set<number>();
  const profiles = await profilesOf(tx, chunk);
  for await (const rows of indexedRows(tx, chunk)) {
    for (const row of rows) {
      questions.set(row.number, row.questionId);
      const counted = [terms.add(row.terms), words.add(row.words)];
      for (const term of row.terms) {
        const numbers = expected.get(term);
        if (numbers) numbers.push(row.number);
        else expected.set(term, [row.number]);
      }
      if (row.profile === null) wrong.superfluous.push(row.questionId);
      else if (counted.includes(false) || profiles.get(row.number) !== row.profile)
        broken.add(row.number);
      profiles.delete(row.number);
    }
  }
  for (const number of profiles.keys()) wrong.strays.push({ number, term: null });
  for await (const lists of listsOf(tx, chunk)) {
    for (const { term, entries } of lists) {
      const numbers = new Set(expected.get(term));
      expected.delete(term);
      for (let at = 0; at < entries.length; at += ENTRY) {
        const number = numberAt(entries, at, chunk);
        if (!numbers.delete(number)) wrong.strays.push({ number, term });
      }
      for (const number of numbers) broken.add(number);
    }
  }
  for (const numbers of expected.values()) for (const number of numbers) broken.add(number);
  wrong.broken = [...broken].flatMap((number) => questions.get(number) ?? []);
  return wrong;
}

/** The profiles of a chunk by the numbers that have one. */
async function profilesOf(tx: Tx, chunk: number): Promise<Map<number, string | undefined>> {
  const standing = await tx.searchChunk.findUnique({ where: { chunk } });
  const ids = standing ? [...profilesIn(standing.profiles)] : [];
  const known = await tx.searchProfile.findMany({ where: { id: { in: [...new Set(ids)] } } });
  const texts = new Map(known.map(({ id, profile }) => [id, profile]));
  return new Map(
    ids.flatMap((id, place) =>
      id === NO_PROFILE ? [] : [[chunk * CHUNK + place, texts.get(id)] as const],
    ),
  );
}
