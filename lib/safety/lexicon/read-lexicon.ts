import { type Patterns, readPatterns } from '../pattern.ts';
import en from './en.json' with { type: 'json' };
import fi from './fi.json' with { type: 'json' };
import sv from './sv.json' with { type: 'json' };

/** What a letter may be about beside its writer's own life: each takes the weight off some rules. */
export const CONTEXTS = ['told', 'work', 'past', 'over'] as const;
export type Context = (typeof CONTEXTS)[number];

/**
 * A kind of words. A rule with a level speaks alone; one with a weight only together with others. A topic is a word
 * that may be mentioned, a deed something that happens or happened, and a plain statement nothing takes the weight off.
 */
export type Rule = {
  category: string;
  level: number;
  weight: number;
  says: 'topic' | 'deed' | 'plain';
};

/** What a pattern stands for. */
export type Meaning = { rule: number; otherwise: boolean } | { context: Context };

/** All rules, and of each pattern what it stands for. */
type RiskLexicon = {
  rules: readonly Rule[];
  patterns: Patterns;
  meaning: readonly Meaning[];
};

type Written = {
  category: string;
  level?: number;
  weight?: number;
  says?: string;
  any: string[];
  unless?: string[];
};
type Language = {
  groups: Record<string, string>;
  contexts: Record<string, string[]>;
  rules: Written[];
};

const kept: { dotted?: RiskLexicon; dotless?: RiskLexicon } = {};

/**
 * The rules of all languages, as people mix them. Dots are dropped only against a text without any: "loi"
 * (created) is not "löi" (hit).
 */
export function readLexicon(dotless: boolean): RiskLexicon {
  const kind = dotless ? 'dotless' : 'dotted';
  kept[kind] ??= together(dotless ? withoutDots : (pattern) => pattern);
  return kept[kind];
}

function together(spelt: (pattern: string) => string): RiskLexicon {
  const languages: Language[] = [fi, sv, en];
  const rules: Rule[] = [];
  const written: { pattern: string; meaning: Meaning }[] = [];
  for (const { groups, contexts, rules: own } of languages) {
    const add = (patterns: readonly string[], meaning: Meaning) => {
      for (const pattern of patterns.flatMap((one) => bothWays(spelledOut(one, groups)))) {
        written.push({ pattern: spelt(pattern), meaning });
      }
    };
    for (const context of CONTEXTS) add(contexts[context] ?? [], { context });
    for (const { category, level = 0, weight = 0, says = 'deed', any, unless = [] } of own) {
      const rule = rules.push({ category, level, weight, says: says as Rule['says'] }) - 1;
      add(any, { rule, otherwise: false });
      add(unless, { rule, otherwise: true });
    }
  }
  return {
    rules,
    patterns: readPatterns(written.map(({ pattern }) => pattern)),
    meaning: written.map(({ meaning }) => meaning),
  };
}

/** "@near" is the group of that name. */
const spelledOut = (pattern: string, groups: Record<string, string>) =>
  pattern.replace(/@(\w+)/g, (_, name: string) => {
    const words = groups[name];
    if (!words) throw new Error(`The lexicon has no group "${name}".`);
    return words;
  });

/** "a <3> b" is a within three words of b, whichever comes first. */
function bothWays(pattern: string): string[] {
  const [first, within, second] = pattern.split(/ <(\d+)> /);
  return second ? [`${first} ~${within} ${second}`, `${second} ~${within} ${first}`] : [pattern];
}

const withoutDots = (text: string) => text.replace(/[äå]/g, 'a').replaceAll('ö', 'o');
