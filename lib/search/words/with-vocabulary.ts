import type { Tx } from '../../db/client.ts';
import type { Locale } from '../../i18n/routing.ts';
import { inLanguage } from './in-language.ts';
import { folded } from './letters.ts';
import { ROOT_MARK, type Vocabulary } from './vocabulary.ts';

const MOST_PASSES = 6; // a word, its parts, their neighbours; whatever asks on after that goes without
const NEIGHBOURS = 20;
const MOST_NEIGHBOURHOODS = 8; // misspelt words in one search
const MOST_KEPT = 50_000; // words, some hundred bytes each
const LIKENESS = 0.35; // share of trigrams in common; one wrong letter in a word of six has 0.4

const shared = globalThis as { rinnallaSearchVocabulary?: { state: string; known: Known } };

/** The words of the published questions of a language. */
export type Vocabularies = (language: Locale) => Vocabulary;

type Known = { words: Map<string, number>; near: Map<string, string[]> };
/** Of which edition the words are, and in which state of its chunks, where they may be kept for others. */
type Standing = { edition: number; versions?: ReadonlyMap<number, number> };
type Asked = {
  words: Set<string>;
  near: Map<string, { language: Locale; word: string }>;
  without: Set<string>; // what is beyond the most neighbourhoods in one search
};

/**
 * Lets an analysis know the words of all published questions, as an edition of the index has them, without keeping them: it runs, what it asked for
 * is read in one query, and it runs again until it asks nothing new. It must be a function of its input. What a
 * search has read is kept for the next ones until something is published or hidden.
 */
export async function withVocabulary<Result>(
  tx: Tx,
  { edition, versions }: Standing,
  analyse: (of: Vocabularies) => Result,
): Promise<Result> {
  const known = versions ? keptFor({ edition, versions }) : nothing();
  const without = new Set<string>();
  for (let pass = 1; ; pass += 1) {
    const asked: Asked = { words: new Set(), near: new Map(), without };
    const result = analyse(askedVocabularies(known, asked));
    if ((asked.words.size === 0 && asked.near.size === 0) || pass === MOST_PASSES) return result;
    await readWords(tx, edition, known, [...asked.words]);
    await readNear(tx, edition, known, asked);
  }
}

const nothing = (): Known => ({ words: new Map(), near: new Map() });

function keptFor({ edition, versions }: Required<Standing>): Known {
  const state = `${edition} ${[...versions].sort(([one], [other]) => one - other).join(' ')}`;
  const kept = shared.rinnallaSearchVocabulary;
  if (kept?.state === state && kept.known.words.size < MOST_KEPT) return kept.known;
  const known = nothing();
  shared.rinnallaSearchVocabulary = { state, known };
  return known;
}

// One object for each language and run: the analyser remembers what it has made with it.
function askedVocabularies(known: Known, asked: Asked): Vocabularies {
  const of = (language: Locale) => askedVocabulary(language, known, asked);
  const vocabularies = { fi: of('fi'), sv: of('sv'), en: of('en') };
  return (language) => vocabularies[language];
}

/** What is known, noting what is asked for and not known yet. */
function askedVocabulary(language: Locale, known: Known, asked: Asked): Vocabulary {
  const frequency = (entry: string) => {
    const name = inLanguage(language, entry);
    const questions = known.words.get(name);
    if (questions === undefined) asked.words.add(name);
    return questions ?? 0;
  };
  return {
    frequency,
    has: (entry) => frequency(entry) > 0,
    near: (word) => {
      const name = inLanguage(language, word);
      const neighbours = known.near.get(name);
      // The neighbours of a word that turns out to be known would be read in vain.
      if (!neighbours && asked.words.size === 0 && !asked.without.has(name))
        asked.near.set(name, { language, word });
      return neighbours ?? [];
    },
  };
}

async function readWords(tx: Tx, edition: number, known: Known, asked: string[]): Promise<void> {
  if (asked.length === 0) return;
  const roots = asked.filter((entry) => entry.endsWith(ROOT_MARK));
  const rows = await tx.$queryRaw<{ entry: string; questions: number }[]>`
    SELECT text AS entry, questions FROM search_words
    WHERE text = ANY(${asked}::text[]) AND edition = ${edition}
    UNION ALL
    SELECT root || ${ROOT_MARK}, max(questions) FROM search_words
    WHERE root = ANY(${roots.map((root) => root.slice(0, -ROOT_MARK.length))}::text[])
      AND edition = ${edition} GROUP BY root`;
  for (const entry of asked) known.words.set(entry, 0);
  for (const { entry, questions } of rows) known.words.set(entry, questions);
}

async function readNear(
  tx: Tx,
  edition: number,
  known: Known,
  { near, without }: Asked,
): Promise<void> {
  if (near.size === 0) return;
  const names = [...near.keys()];
  for (const name of names.splice(MOST_NEIGHBOURHOODS)) without.add(name);
  const some = [...near.values()].slice(0, MOST_NEIGHBOURHOODS);
  await tx.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(LIKENESS)}, true)`;
  const rows = await tx.$queryRaw<
    { language: Locale; word: string; written: string; questions: number }[]
  >`
    SELECT asked.language, asked.word, near.written, near.questions
    FROM unnest(${some.map(({ language }) => language)}::text[],
      ${some.map(({ word }) => word)}::text[]) AS asked(language, word), LATERAL (
      SELECT written, questions FROM search_words
      WHERE bare % asked.word AND bare <> asked.word AND starts_with(text, asked.language)
        AND edition = ${edition}
      ORDER BY similarity(bare, asked.word) DESC, questions DESC, text LIMIT ${NEIGHBOURS}
    ) AS near`;
  for (const name of names) known.near.set(name, []); // only now, as others ask meanwhile
  for (const { language, word, written, questions } of rows) {
    known.near.get(inLanguage(language, word))?.push(written);
    known.words.set(inLanguage(language, folded(written)), questions);
  }
}
