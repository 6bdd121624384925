import type { DangerMatter } from '../help/danger-matters.ts';
import type { Locale } from '../i18n/routing.ts';
import { slips } from '../slips.ts';
import {
  type LexiconToken,
  type Match,
  matchesOf,
  type Patterns,
  readPatterns,
} from './pattern.ts';
import data from './sensitive-words.json' with { type: 'json' };

/** What a sensitive word is about. */
export type SensitiveKind = (typeof data.kinds)[number]['kind'];

type Entry = {
  language: Locale;
  kind: (typeof data.kinds)[number];
  /** The first of its forms, without dots: what all of them are found by. */
  term: string;
};
type Forms = { exact: Map<string, Entry[]>; stems: Map<string, Entry[]> };

const SHORTEST_BARE = 5; // letters; shorter words without their dots are others: våld, vald
const SHORTEST_MISSPELT = 8; // letters of a stem that is still surely meant with one slip in it
const SHORTEST_STEM = 3;
const DOTS = /[åäö]/;

const bare = (text: string) => text.replace(/[äå]/g, 'a').replaceAll('ö', 'o');
const isWord = (text: string) => !text.endsWith('*');

const dotted: Forms = { exact: new Map(), stems: new Map() };
const dotless: Forms = { exact: new Map(), stems: new Map() };
const NOTHING: readonly Entry[] = [];
const beginnings = new Set<string>(); // most words begin otherwise, and whole texts are asked about
const kindsOfTerm = new Map<string, Set<SensitiveKind>>();
const longStems: { stem: string; entry: Entry }[] = [];

for (const kind of data.kinds)
  for (const [language, lines] of Object.entries(kind.words))
    for (const line of lines) readLine(line, language as Locale, kind);

function readLine(line: string, language: Locale, kind: Entry['kind']): void {
  const written = line.split('|');
  const term = bare((written[0] ?? '').replace('*', ''));
  const entry = { language, kind, term };
  kindsOfTerm.set(term, new Set([...(kindsOfTerm.get(term) ?? []), kind.kind]));
  for (const form of written) {
    const letters = form.replace('*', '');
    put(dotted, form, letters, entry);
    if (letters.length >= SHORTEST_BARE || !DOTS.test(letters))
      put(dotless, form, bare(letters), entry);
    if (!isWord(form) && letters.length >= SHORTEST_MISSPELT)
      longStems.push({ stem: bare(letters), entry });
  }
}

const staysItself = (letters: string) => letters.length >= SHORTEST_BARE || !DOTS.test(letters);
const withoutShort = (line: string) => line.split('|').filter(staysItself).join('|');

function put(forms: Forms, form: string, letters: string, entry: Entry): void {
  const into = isWord(form) ? forms.exact : forms.stems;
  beginnings.add(letters.slice(0, SHORTEST_STEM));
  into.set(letters, [...(into.get(letters) ?? []), entry]);
}

/** What a word is in the list, the longest forms first, in all languages that have it; words in small letters. */
function entriesOf(word: string): readonly Entry[] {
  if (!beginnings.has(word.slice(0, SHORTEST_STEM))) return NOTHING;
  const { exact, stems } = DOTS.test(word) ? dotted : dotless;
  const found = [...(exact.get(word) ?? [])];
  for (let end = word.length; end >= SHORTEST_STEM; end -= 1)
    found.push(...(stems.get(word.slice(0, end)) ?? []));
  return found;
}

/** Whether a word, in small letters, is on the list in any language. */
export function isSensitiveWord(word: string): boolean {
  return entriesOf(word).length > 0;
}

/** What all forms of a sensitive word of a language are found by; null for other words. */
export function sensitiveTerm(word: string, language: Locale): string | null {
  return entriesOf(word).find((entry) => entry.language === language)?.term ?? null;
}

/** Whether something that is found must have the word. */
export function isMust(word: string): boolean {
  return entriesOf(word).some(({ kind }) => kind.must);
}

/** Whether a term is that of a sensitive word about the same as another. */
export function isOfSameKind(term: string, other: string): boolean {
  const kinds = kindsOfTerm.get(other);
  return [...(kindsOfTerm.get(term) ?? [])].some((kind) => kinds?.has(kind));
}

const lookalike = readPatterns(
  Object.values(data.lookalike)
    .flat()
    .flatMap((form) => [form, bare(form)]),
);

/** The sensitive word that a word with one slip in it surely means, or null. */
export function meantSensitive(word: string): { term: string; language: Locale } | null {
  if (word.length < SHORTEST_MISSPELT - 1 || isSensitiveWord(word)) return null;
  if (lookalike.lexicon.meantBy(word).length > 0) return null;
  const letters = bare(word);
  const found = longStems.find(
    ({ stem }) =>
      stem[0] === letters[0] &&
      [-1, 0, 1].some((more) => slips(letters.slice(0, stem.length + more), stem) === 1),
  );
  return found ? { term: found.entry.term, language: found.entry.language } : null;
}

type Spoken = { kind: Entry['kind'] | null; phrase: boolean }; // without a kind: something else is meant
type Said = { patterns: Patterns; spoken: readonly Spoken[] };

const kept: { dotted?: Said; dotless?: Said } = {};

function readList(withDots: boolean): Said {
  const spelling = withDots ? 'dotted' : 'dotless';
  kept[spelling] ??= readSaid(withDots);
  return kept[spelling];
}

function saidIn(
  tokens: readonly LexiconToken[],
): { match: Match; kind: Entry['kind']; phrase: boolean }[] {
  const matches = spokenIn(tokens);
  const other = coveredOtherwise(matches, tokens.length);
  return matches.flatMap(({ match, kind, phrase = false }) =>
    kind && !other.subarray(match.first, match.last + 1).includes(1)
      ? [{ match, kind, phrase }]
      : [],
  );
}

/** Which of the words are part of a phrase that means nothing grave, "tappaa aikaa": 1 for each that is. */
export function meantOtherwise(tokens: readonly LexiconToken[]): Uint8Array {
  return coveredOtherwise(spokenIn(tokens), tokens.length);
}

function spokenIn(tokens: readonly LexiconToken[]): ({ match: Match } & Partial<Spoken>)[] {
  const { patterns, spoken } = readList(tokens.some((token) => token && DOTS.test(token)));
  return matchesOf(patterns, tokens).map((match) => ({ match, ...spoken[match.pattern] }));
}

function coveredOtherwise(matches: ReturnType<typeof spokenIn>, words: number): Uint8Array {
  const other = new Uint8Array(words);
  for (const { match, kind } of matches)
    if (kind === null) other.fill(1, match.first, match.last + 1);
  return other;
}

function readSaid(withDots: boolean): Said {
  const all = data.kinds.flatMap((kind) => {
    const words = [kind.words, kind.also].flatMap((lists) =>
      Object.values(lists).flat(),
    ) as string[];
    const phrases = Object.values(kind.phrases).flat() as string[];
    return [
      ...(kind.danger ? words : []).map((pattern) => ({ pattern, kind, phrase: false })),
      ...phrases.map((pattern) => ({ pattern, kind, phrase: true })),
    ];
  });
  const otherwise = Object.values(data.unless)
    .flat()
    .map((pattern) => ({ pattern, kind: null, phrase: true }));
  const spoken = [...all, ...otherwise];
  const spelt = spoken.map(({ pattern, phrase }) =>
    withDots ? pattern : bare(phrase ? pattern : withoutShort(pattern)),
  );
  return { patterns: readPatterns(spelt), spoken };
}

/** Words that mean something grave together, and what is searched for in their place, by language. */
export type SensitivePhrase = { first: number; last: number; means: Record<Locale, string> };

/** Such phrases in the words of a search, the longest where several begin with one word. */
export function sensitivePhrases(words: readonly string[]): SensitivePhrase[] {
  const phrases = saidIn(words).filter(({ phrase }) => phrase);
  let end = -1;
  return phrases
    .sort((one, other) => one.match.first - other.match.first || other.match.last - one.match.last)
    .flatMap(({ match: { first, last }, kind }) => {
      if (first <= end) return [];
      end = last;
      return [{ first, last, means: kind.means }];
    });
}

/** The dangers that words of a text may be about, a misspelt word among them. */
export function dangersOfWords(tokens: readonly LexiconToken[]): Set<DangerMatter> {
  const misspelt = tokens.flatMap((token) => {
    const meant = token === null ? null : meantSensitive(token);
    return meant ? entriesOf(meant.term).map(({ kind }) => kind) : [];
  });
  const kinds = [...saidIn(tokens).map(({ kind }) => kind), ...misspelt];
  return new Set(kinds.flatMap(({ danger }) => (danger ? [danger as DangerMatter] : [])));
}
