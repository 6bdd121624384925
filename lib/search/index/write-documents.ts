import type { Tx } from '../../db/client.ts';
import { INDEX_VERSION } from '../version.ts';
import { countIn, type Ids, spell, TERMS, WORDS } from './counted.ts';
import type { SearchedDocument } from './document.ts';
import type { Lexicon, SpelledWord } from './lexicon.ts';
import { newNumbers } from './new-numbers.ts';
import { packNumbers } from './numbers.ts';
import { placeIn, sizeOf, writeEntry } from './postings.ts';
import { setProfiles } from './profile-chunks.ts';

const SLICE = 2_000_000; // bytes of entries in one statement

/** A question with the number it gets in an edition. */
export type Numbered = SearchedDocument & { number: number; profileId: number };
/** From the numbers of a lexicon to the ids of an edition. */
export type EditionIds = { terms: Ids; words: Ids };

/** Adds questions to an edition that are not in it; all in the transaction that publishes them. Under the lock. */
export async function writeDocuments(
  tx: Tx,
  edition: number,
  documents: readonly SearchedDocument[],
  lexicon: Lexicon,
): Promise<void> {
  const numbered = await numberDocuments(tx, edition, documents);
  const ids = await writeTermLists(tx, edition, numbered, lexicon);
  await writeRows(tx, edition, numbered, ids);
}

/** First of three steps: gives them numbers and ids of profiles. Under the lock. */
export async function numberDocuments(
  tx: Tx,
  edition: number,
  documents: readonly SearchedDocument[],
): Promise<Numbered[]> {
  if (documents.length === 0) return [];
  const profiles = await idsOfProfiles(tx, new Set(documents.map(({ profile }) => profile)));
  const numbers = await newNumbers(tx, edition, documents.length);
  return documents.map((document, index) => ({
    ...document,
    number: numbers[index] as number,
    profileId: profiles.get(document.profile) ?? 0,
  }));
}

/** Second: writes their terms and words, which takes longest. */
export async function writeTermLists(
  tx: Tx,
  edition: number,
  numbered: readonly Numbered[],
  lexicon: Lexicon,
): Promise<EditionIds> {
  const textOf = (term: number) => lexicon.terms[term] as string;
  const wordOf = (word: number) => lexicon.words[word] as SpelledWord;
  const terms = timesOf(numbered.map(({ terms }) => terms));
  const words = timesOf(numbered.map(({ words }) => words));
  const ids = {
    terms: await countIn(tx, TERMS, edition, terms, textOf),
    words: await countIn(tx, WORDS, edition, words, (word) => wordOf(word).text),
  };
  await spell(tx, edition, [...words.keys()].map(wordOf));
  await writePostings(tx, numbered, ids.terms);
  return ids;
}

/** Third: has them be found. Under the lock. */
export async function writeRows(
  tx: Tx,
  edition: number,
  numbered: readonly Numbered[],
  ids: EditionIds,
): Promise<void> {
  await tx.searchDocument.createMany({
    data: numbered.map((document) => ({
      questionId: document.questionId,
      edition,
      rules: INDEX_VERSION,
      ...keptOf(document, ids),
    })),
  });
  await setProfiles(
    tx,
    edition,
    numbered.map(({ number, profileId: profile }) => ({ number, profile })),
  );
}

/** What is kept of a question to take it out again. */
export function keptOf({ number, terms, words }: Numbered, ids: EditionIds) {
  return { number, terms: packed(terms, ids.terms), words: packed(words, ids.words) };
}

function timesOf(sets: readonly Uint32Array[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const set of sets) for (const each of set) times.set(each, (times.get(each) ?? 0) + 1);
  return times;
}

async function idsOfProfiles(
  tx: Tx,
  profiles: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...profiles];
  const known = await tx.searchProfile.findMany({ where: { profile: { in: wanted } } });
  const ids = new Map(known.map(({ id, profile }) => [profile, id]));
  const added = await tx.searchProfile.createManyAndReturn({
    data: wanted.filter((profile) => !ids.has(profile)).map((profile) => ({ profile })),
  });
  for (const { id, profile } of added) ids.set(profile, id);
  return ids;
}

function packed(numbers: Uint32Array, ids: Ids) {
  return packNumbers(numbers.map((number) => ids.get(number) ?? 0).sort());
}

/** Adds the entries of each chunk, in the order of the numbers, so that they can go to the end. */
async function writePostings(tx: Tx, numbered: readonly Numbered[], terms: Ids): Promise<void> {
  const byChunk = Map.groupBy(numbered, ({ number }) => placeIn(number).chunk);
  for (const [chunk, members] of byChunk) {
    let slice = newSlice();
    for (const [term, entries] of entriesByTerm(members, terms)) {
      const size = sizeOf(entries.length / 2);
      if (slice.used + size > SLICE) {
        await appendSlice(tx, chunk, slice);
        slice = newSlice();
      }
      const into = slice.bytes.subarray(slice.used, slice.used + size);
      for (let at = 0; at < entries.length; at += 2)
        writeEntry(into, at / 2, entries[at] as number, entries[at + 1] as number);
      slice.terms.push(term);
      slice.starts.push(slice.used + 1); // the database counts from 1
      slice.sizes.push(size);
      slice.used += size;
    }
    await appendSlice(tx, chunk, slice);
  }
}

/** For each term place and impact in turn: numbers alone, as there are millions of them. */
function entriesByTerm(members: readonly Numbered[], ids: Ids): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const { number, terms, impacts } of members) {
    const { place } = placeIn(number);
    for (let at = 0; at < terms.length; at += 1) {
      const term = ids.get(terms[at] as number) ?? 0;
      const entries = lists.get(term);
      if (entries) entries.push(place, impacts[at] as number);
      else lists.set(term, [place, impacts[at] as number]);
    }
  }
  return lists;
}

type Slice = ReturnType<typeof newSlice>;

function newSlice() {
  return {
    bytes: new Uint8Array(SLICE),
    used: 0,
    terms: [] as number[],
    starts: [] as number[],
    sizes: [] as number[],
  };
}

async function appendSlice(
  tx: Tx,
  chunk: number,
  { bytes, used, terms, starts, sizes }: Slice,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_postings (term, chunk, entries)
    SELECT term, ${chunk}::int, substring(${bytes.subarray(0, used)}::bytea FROM start FOR size)
    FROM unnest(${terms}::int[], ${starts}::int[], ${sizes}::int[]) AS u(term, start, size)
    ON CONFLICT (term, chunk)
      DO UPDATE SET entries = search_postings.entries || EXCLUDED.entries`;
}
