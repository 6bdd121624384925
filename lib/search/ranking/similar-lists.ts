import type { Tx } from '../../db/client.ts';
import { languageOf } from '../../i18n/localised.ts';
import type { QuestionId, ThemeId } from '../../id.ts';
import { purge } from '../../kept/purge.ts';
import { cacheTags } from '../../kept/tags.ts';
import { readIndexState } from '../index/index-state.ts';
import { Lexicon } from '../index/lexicon.ts';
import { withVocabulary } from '../words/with-vocabulary.ts';
import { alikeIn } from './alike-in.ts';
import { type Alike, rootsIn, type Words } from './likeness.ts';

const KEPT = 8; // questions; some may be hidden later, and nobody looks through more
const TELLING = 1_000; // letters: what a question is about stands at its beginning
const WHOLE = 1_000; // likeness is kept in thousandths

type Question = { language: string; themeId: ThemeId; title: string; body: string };

/** A question of the index as it is compared with the others. */
export type Compared = Question & { number: number };
type Lists = ReadonlyMap<number, readonly Alike[]>;

/**
 * Finds the questions most like one that has just come into what is read, and keeps it among theirs; their pages
 * are forgotten.
 */
export async function compareQuestion(
  tx: Tx,
  { questionId, ...question }: Question & { questionId: QuestionId },
): Promise<void> {
  const standing = await readIndexState(tx);
  const { edition, synonyms } = standing;
  const { number } = await tx.searchDocument.findUniqueOrThrow({
    where: { questionId_edition: { questionId, edition } },
  });
  const matter = await withVocabulary(tx, { edition }, (of) =>
    matterOf(question, { lexicon: new Lexicon(of), synonyms }),
  );
  const [alike = []] = await alikeIn(tx, standing, [matter]);
  const others = without(number, alike);
  await writeLists(tx, new Map([[number, others]]));
  const neighbours = await offerTo(tx, number, others);
  if (neighbours.length > 0) await purge(tx, neighbours.map(cacheTags.alike));
}

/** Which questions of an edition are most like each of these. */
export async function compared(
  tx: Tx,
  edition: number,
  questions: readonly Compared[],
  lexicon: Lexicon,
): Promise<Lists> {
  const standing = await readIndexState(tx, edition);
  const { synonyms } = standing;
  const matters = questions.map((question) => matterOf(question, { lexicon, synonyms }));
  const alike = await alikeIn(tx, standing, matters);
  return new Map(
    questions.map(({ number }, index) => [number, without(number, alike[index] ?? [])]),
  );
}

function matterOf({ language, themeId, title, body }: Question, words: Words) {
  const locale = languageOf(language);
  const text = { title, body: body.slice(0, TELLING) };
  return { text, roots: rootsIn(text, locale, words), locale, themeId, published: true };
}

function without(number: number, alike: readonly Alike[]): Alike[] {
  return alike.filter((other) => other.number !== number).slice(0, KEPT);
}

/** Keeps what is like these questions, but for those that have been hidden meanwhile or are being hidden now. */
export async function writeLists(tx: Tx, lists: Lists): Promise<void> {
  const rows = [...lists].map(([number, alike]) => ({
    number,
    others: alike.map((other) => other.number),
    likeness: alike.map((other) => Math.round(other.likeness * WHOLE)),
  }));
  await tx.$executeRaw`
    INSERT INTO search_alike (number, others, likeness)
    SELECT l.number, l.others, l.likeness
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS l(number int, others int[], likeness int[])
      JOIN search_documents d ON d.number = l.number
    ORDER BY l.number FOR KEY SHARE OF d
    ON CONFLICT (number) DO UPDATE SET others = EXCLUDED.others, likeness = EXCLUDED.likeness`;
}

/**
 * Puts a question among those most like these, where it is; what has been hidden makes room.
 * Answers with whose lists were changed.
 */
async function offerTo(tx: Tx, number: number, alike: readonly Alike[]): Promise<QuestionId[]> {
  const rows = await tx.$queryRaw<{ id: QuestionId }[]>`
    UPDATE search_alike a SET (others, likeness) = (
      SELECT array_agg(best.number ORDER BY best.likeness DESC, best.number DESC),
        array_agg(best.likeness ORDER BY best.likeness DESC, best.number DESC)
      FROM (
        SELECT d.number, o.likeness FROM unnest(a.others, a.likeness) AS o(number, likeness)
          JOIN search_documents d ON d.number = o.number
        UNION ALL SELECT ${number}::int, n.likeness
        ORDER BY likeness DESC, number DESC LIMIT ${KEPT}
      ) AS best)
    FROM unnest(${alike.map((other) => other.number)}::int[],
      ${alike.map(({ likeness }) => Math.round(likeness * WHOLE))}::int[]) AS n(number, likeness)
      JOIN search_documents own ON own.number = n.number
    WHERE a.number = n.number RETURNING own.question_id AS id`;
  return rows.map(({ id }) => id);
}
