import lexicon from './crisis-lexicon.json' with { type: 'json' };
import {
  type LexiconToken,
  lexiconTokens,
  type Match,
  matchesOf,
  type Patterns,
  readPatterns,
} from './pattern.ts';

/** What words of a question may be about, as the lexicon names it. */
export const RISK_CATEGORIES = [
  'suicide',
  'selfharm',
  'means',
  'domestic',
  'sexual',
  'child',
  'honour',
  'threat',
  'control',
  'concern',
] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];

type Rule = { category: string; level: number };
type Rules = {
  rules: readonly Rule[];
  patterns: Patterns;
  /** Of each pattern, its rule, and whether it says that something else is meant. */
  meaning: readonly { rule: number; otherwise: boolean }[];
};

/**
 * How serious a text looks by its words: 0 to 3, as RISKS. It misses what is not said outright, so it only ever
 * raises a risk, and every question is read by a person. Measured in docs/safety.md.
 */
export function assessRisk(text: string): number {
  return speakingRules(text).reduce((highest, { level }) => Math.max(highest, level), 0);
}

/** What the words of a text may be about, for a person who weighs it; as blind as assessRisk. */
export function riskCategories(text: string): RiskCategory[] {
  const found = new Set(speakingRules(text).map(({ category }) => category));
  return RISK_CATEGORIES.filter((category) => found.has(category));
}

function speakingRules(text: string): Rule[] {
  const dotless = !/[åäö]/i.test(text.normalize('NFKC'));
  const { rules, patterns, meaning } = readLexicon(dotless);
  const tokens = lexiconTokens(text);
  const speaking = rules.map((): Match[] => []);
  const otherwise = rules.map((): Match[] => []);
  for (const match of matchesOf(patterns, tokens)) {
    const meant = meaning[match.pattern];
    if (meant) (meant.otherwise ? otherwise : speaking)[meant.rule]?.push(match);
  }
  return rules.filter((_, rule) => speaks(speaking[rule] ?? [], otherwise[rule] ?? [], tokens));
}

/** A match counts unless the words around it say that something else is meant. */
function speaks(
  matches: readonly Match[],
  otherwise: readonly Match[],
  tokens: readonly LexiconToken[],
): boolean {
  if (otherwise.length === 0 || matches.length === 0) return matches.length > 0;
  const covered = new Uint8Array(tokens.length); // each match with each would be n × n
  for (const { first, last } of otherwise) covered.fill(1, first, last + 1);
  return matches.some(({ first, last }) => !covered.subarray(first, last + 1).includes(1));
}

const kept: { dotted?: Rules; dotless?: Rules } = {};

/**
 * The rules of all languages, as people mix them. Dots are dropped only against a text without any: "loi"
 * (created) is not "löi" (hit).
 */
function readLexicon(dotless: boolean): Rules {
  const kind = dotless ? 'dotless' : 'dotted';
  kept[kind] ??= readRules(dotless ? withoutDots : (pattern) => pattern);
  return kept[kind];
}

function readRules(spelt: (pattern: string) => string): Rules {
  const rules: { category: string; level: number; any: string[]; unless?: string[] }[] =
    Object.values(lexicon).flat();
  const written = rules.flatMap(({ any, unless = [] }, rule) => [
    ...any.map((pattern) => ({ pattern, rule, otherwise: false })),
    ...unless.map((pattern) => ({ pattern, rule, otherwise: true })),
  ]);
  return {
    rules,
    patterns: readPatterns(written.map((one) => spelt(one.pattern))),
    meaning: written,
  };
}

const withoutDots = (text: string) => text.replace(/[äå]/g, 'a').replaceAll('ö', 'o');
