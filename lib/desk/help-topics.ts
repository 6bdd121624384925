import type { Ages } from '../help/asker-lines.ts';
import type { HelpTopic } from '../help/helplines.ts';
import type { AGE_BANDS } from '../questions/schema.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import type { RiskCategory } from '../safety/assess-risk.ts';
import type { DeskQuestion } from './desk-question.ts';

// What the words of an asker may be about, as the lines are for it.
const OF_CATEGORY: Record<RiskCategory, readonly HelpTopic[]> = {
  suicide: ['suicide'],
  selfharm: ['suicide'],
  means: ['suicide'],
  domestic: ['violence'],
  sexual: ['violence', 'crime'],
  child: ['child'],
  honour: ['violence'],
  threat: ['violence', 'crime'],
  control: ['violence'],
  concern: ['crisis'],
};

const AGES: Record<(typeof AGE_BANDS)[number], Ages> = {
  'under-15': [0, 14],
  '15-17': [15, 17],
  '18-22': [18, 22],
  '23-29': [23, 29],
  '30-39': [30, 39],
  '40-54': [40, 54],
  '55-69': [55, 69],
  '70-plus': [70, 130],
};

/** For what and for which age help is named beside a question: its theme, its words, and a concern of unknown kind. */
export function helpTopics(
  { facts, helpTopics: ofTheme, background }: DeskQuestion,
  categories: readonly RiskCategory[],
): { topics: HelpTopic[]; ages: Ages | undefined } {
  const ofWords = categories.flatMap((category) => OF_CATEGORY[category]);
  const unknown = facts.risk >= PROFESSIONAL_REVIEW_RISK && ofWords.length === 0;
  const topics = new Set<HelpTopic>([...ofTheme, ...ofWords, ...(unknown ? UNKNOWN : [])]);
  return { topics: [...topics], ages: background.ageBand ? AGES[background.ageBand] : undefined };
}

const UNKNOWN: readonly HelpTopic[] = ['suicide'];
