import type { Tx } from '../../../db/client.ts';
import type { OrganisationId, QuestionId, ThemeId } from '../../../id.ts';
import { unpackNumbers } from '../numbers.ts';
import { CHUNK } from '../postings.ts';
import { profileText } from '../profiles.ts';

const DOCUMENTS = 500; // of one query, some kilobytes each
const LISTS = 2_000;

/** A question as the index has it, beside what is published of it. */
export type IndexedRow = {
  number: number;
  questionId: QuestionId;
  terms: number[];
  words: number[];
  profile: string | null; // as it ought to be; null where nothing is published
};

type Row = {
  number: number;
  questionId: QuestionId;
  terms: Uint8Array;
  words: Uint8Array;
  language: string | null;
  themeId: ThemeId;
  answerers: { organisationId: OrganisationId; role: string }[] | null;
};

/** The questions of a chunk, some hundred at a time. */
export async function* indexedRows(tx: Tx, chunk: number): AsyncGenerator<IndexedRow[]> {
  const end = (chunk + 1) * CHUNK;
  for (let after: number | undefined = chunk * CHUNK - 1; after !== undefined; ) {
    const rows: Row[] = await tx.$queryRaw<Row[]>`
      SELECT d.number, d.question_id AS "questionId", d.terms, d.words, p.language,
        p.theme_id AS "themeId", (
          SELECT json_agg(json_build_object('organisationId', a.organisation_id, 'role', a.role))
          FROM published_answers a WHERE a.question_id = p.question_id) AS answerers
      FROM search_documents d
        LEFT JOIN questions q ON q.id = d.question_id AND q.visibility = 'public'
        LEFT JOIN publications p ON p.question_id = q.id
      WHERE d.number > ${after} AND d.number < ${end} ORDER BY d.number LIMIT ${DOCUMENTS}`;
    yield rows.map(({ number, questionId, terms, words, language, themeId, answerers }) => ({
      number,
      questionId,
      terms: unpackNumbers(terms),
      words: unpackNumbers(words),
      profile: language === null ? null : profileText(language, themeId, answerers ?? []),
    }));
    after = rows.at(-1)?.number;
  }
}

/** The lists of a chunk by their terms, some thousand at a time. */
export async function* listsOf(tx: Tx, chunk: number) {
  for (let after: number | undefined = -1; after !== undefined; ) {
    const from: number = after;
    const rows = await tx.searchPosting.findMany({
      where: { chunk, term: { gt: from } },
      orderBy: { term: 'asc' },
      take: LISTS,
    });
    yield rows;
    after = rows.at(-1)?.term;
  }
}
