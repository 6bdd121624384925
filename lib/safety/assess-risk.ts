import { type Context, type Meaning, type Rule, readLexicon } from './lexicon/read-lexicon.ts';
import { type LexiconToken, lexiconTokens, type Match, matchesOf } from './pattern.ts';

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
  'eating',
  'concern',
] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];

const SERIOUS = 2;
const ENOUGH_TOGETHER = 3; // the weight of signs that say little each

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
  const found = foundIn(matchesOf(patterns, tokens), meaning, rules.length);
  const left = rules.map((_, at) =>
    unsilenced(found.speaking[at] ?? [], found.otherwise[at] ?? [], tokens.length),
  );
  const isPlain = rules.some(({ says }, at) => says === 'plain' && left[at]?.length);
  const letter = new Letter(tokens, isPlain ? new Map() : found.contexts);
  const speaking = rules.filter((rule, at) =>
    left[at]?.some((match) => !letter.silences(rule, match)),
  );
  const weak = speaking.filter(({ weight }) => weight > 0);
  const together = weak.reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH_TOGETHER;
  return [
    ...speaking.filter(({ level }) => level > 0),
    ...(together ? weak.map((rule) => ({ ...rule, level: SERIOUS })) : []),
  ];
}

type Found = {
  speaking: Match[][];
  otherwise: Match[][];
  contexts: Map<Context, Match[]>;
};

function foundIn(matches: readonly Match[], meaning: readonly Meaning[], rules: number): Found {
  const found: Found = {
    speaking: Array.from({ length: rules }, () => []),
    otherwise: Array.from({ length: rules }, () => []),
    contexts: new Map(),
  };
  for (const match of matches) {
    const meant = meaning[match.pattern];
    if (!meant) continue;
    if ('context' in meant) {
      found.contexts.set(meant.context, [...(found.contexts.get(meant.context) ?? []), match]);
    } else (meant.otherwise ? found.otherwise : found.speaking)[meant.rule]?.push(match);
  }
  return found;
}

/** Matches around which no words say that something else is meant. */
function unsilenced(
  matches: readonly Match[],
  otherwise: readonly Match[],
  length: number,
): readonly Match[] {
  if (otherwise.length === 0 || matches.length === 0) return matches;
  const covered = new Uint8Array(length); // each match with each would be n × n
  for (const { first, last } of otherwise) covered.fill(1, first, last + 1);
  return matches.filter(({ first, last }) => !covered.subarray(first, last + 1).includes(1));
}

/** What a whole letter says of the things in it: that they were read, are work, or are long over. */
class Letter {
  readonly #sentenceAt: readonly number[];
  readonly #sentences = new Map<Context, ReadonlySet<number>>();

  constructor(tokens: readonly LexiconToken[], contexts: ReadonlyMap<Context, readonly Match[]>) {
    let sentence = 0;
    this.#sentenceAt = tokens.map((token) => (token === null ? sentence++ : sentence));
    for (const [context, matches] of contexts) {
      const sentences = matches.map(({ first }) => this.#sentenceAt[first] ?? 0);
      this.#sentences.set(context, new Set(sentences));
    }
  }

  /** A word that may be mentioned, anywhere; a deed only where it stands. Nothing where somebody speaks plainly. */
  silences({ says }: Rule, { first }: Match): boolean {
    const isOver = this.#has('over') && this.#stands('past', first, 1);
    if (isOver || this.#stands('told', first, 0)) return true;
    return says === 'topic' && (this.#has('work') || this.#has('told'));
  }

  #has(context: Context): boolean {
    return this.#sentences.has(context);
  }

  #stands(context: Context, at: number, within: number): boolean {
    const sentence = this.#sentenceAt[at] ?? 0;
    return [...(this.#sentences.get(context) ?? [])].some(
      (one) => Math.abs(one - sentence) <= within,
    );
  }
}
