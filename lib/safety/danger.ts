import { DANGER_MATTERS, type DangerMatter } from '../help/danger-matters.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { assessRisk, type RiskCategory, riskCategories } from './assess-risk.ts';
import { lexiconTokens } from './pattern.ts';
import {
  dangersOfWords,
  isSensitiveWord,
  meantOtherwise,
  meantSensitive,
  sensitivePhrases,
} from './sensitive-words.ts';

const MATTER: Record<RiskCategory, DangerMatter> = {
  suicide: 'life',
  selfharm: 'life',
  means: 'life',
  domestic: 'violence',
  sexual: 'violence',
  child: 'child',
  honour: 'violence',
  threat: 'violence',
  control: 'violence',
  eating: 'life',
  concern: 'life',
};

/**
 * The danger that a search, or a text being written, seems to be about: the gravest, or null. By words alone, so
 * it only ever offers help.
 */
export function dangerIn(text: string): DangerMatter | null {
  const found = dangersOfWords(lexiconTokens(text));
  if (assessRisk(text) >= PROFESSIONAL_REVIEW_RISK)
    for (const category of riskCategories(text)) found.add(MATTER[category]);
  return DANGER_MATTERS.find((matter) => found.has(matter)) ?? null;
}

/** Whether a search has a sensitive word, alone or as several that mean one, spelt right or not. */
export function isGrave(text: string): boolean {
  const words = lexiconTokens(text).filter((token) => token !== null);
  const other = meantOtherwise(words);
  return (
    words.some((word, at) => !other[at] && (isSensitiveWord(word) || meantSensitive(word))) ||
    sensitivePhrases(words).length > 0
  );
}
