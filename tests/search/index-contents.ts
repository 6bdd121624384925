import { client } from '#lib/db/client.ts';
import { readEdition } from '#lib/search/index/editions.ts';
import { ENTRY, numberAt } from '#lib/search/index/postings.ts';

/**
 * What an edition of the index holds, by default the one that is read, by words and questions and not by the
 * numbers it gives out anew each time: for every term and word how many questions it is counted for, and for
 * every term which questions stand in its list.
 */
export async function indexContents(edition?: number) {
  const where = { edition: edition ?? (await readEdition(client())) };
  const documents = await client().searchDocument.findMany({ where });
  const questions = new Map(documents.map(({ number, questionId }) => [number, questionId]));
  const postings = await client().$queryRaw<{ text: string; chunk: number; entries: Uint8Array }[]>`
    SELECT text, chunk, entries FROM search_postings JOIN search_terms ON id = term
    WHERE edition = ${where.edition} ORDER BY text, chunk`;
  const lists = postings.map(({ text, chunk, entries }) => {
    const held = Array.from({ length: entries.length / ENTRY }, (_, turn) =>
      String(questions.get(numberAt(entries, turn * ENTRY, chunk))),
    );
    return [text, held.sort()] as const;
  });
  const counted = ({ text, questions }: { text: string; questions: number }) =>
    [text, questions] as const;
  const byText = { where, orderBy: { text: 'asc' } } as const;
  return {
    documents: documents.map(({ questionId }) => questionId).sort(),
    terms: (await client().searchTerm.findMany(byText)).map(counted),
    words: (await client().searchWord.findMany(byText)).map(counted),
    lists,
  };
}
