import lexicon from './crisis-lexicon.json' with { type: 'json' };
import { type LexiconToken, matchesOf, type Pattern, readPattern } from './pattern.ts';

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

type Rule = {
  category: string;
  level: number;
  any: readonly Pattern[];
  unless: readonly Pattern[];
};
type Rules = readonly Rule[];

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
  const tokens = tokensOf(text);
  return rules(dotless).filter((rule) => speaks(rule, tokens));
}

/** A match counts unless the words around it say that something else is meant. */
function speaks({ any, unless }: Rule, tokens: readonly LexiconToken[]): boolean {
  const meantOtherwise = unless.flatMap((pattern) => matchesOf(pattern, tokens));
  return any
    .flatMap((pattern) => matchesOf(pattern, tokens))
    .some(([start, end]) => meantOtherwise.every(([from, to]) => to < start || from > end));
}

function tokensOf(text: string): LexiconToken[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  return [...plain.matchAll(/[\p{L}\p{N}]+|[.!?\n]+/gu)].map(([piece]) =>
    /[\p{L}\p{N}]/u.test(piece) ? piece : null,
  );
}

const kept: { dotted?: Rules; dotless?: Rules } = {};

/**
 * The rules of all languages, as people mix them. Dots are dropped only against a text without any: "loi"
 * (created) is not "löi" (hit).
 */
function rules(dotless: boolean): Rules {
  const kind = dotless ? 'dotless' : 'dotted';
  kept[kind] ??= readRules(dotless ? withoutDots : (pattern) => pattern);
  return kept[kind];
}

function readRules(spelt: (pattern: string) => string): Rules {
  const read = (pattern: string) => readPattern(spelt(pattern));
  const written: { category: string; level: number; any: string[]; unless?: string[] }[] =
    Object.values(lexicon).flat();
  return written.map(({ category, level, any, unless = [] }) => ({
    category,
    level,
    any: any.map(read),
    unless: unless.map(read),
  }));
}

const withoutDots = (text: string) => text.replace(/[äå]/g, 'a').replaceAll('ö', 'o');
