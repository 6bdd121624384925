import type { Ages } from '../help/asker-lines.ts';
import type { HelpTopic } from '../help/helplines.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import type { RiskCategory } from '../safety/assess-risk.ts';
import type { AGE_BANDS, Background } from './schema.ts';

/** For what and for which age help is named to an asker, or beside their question. */
export type HelpFor = { topics: HelpTopic[]; ages?: Ages };

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
  eating: ['crisis'],
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

const UNKNOWN: readonly HelpTopic[] = ['suicide'];

/** What fits a question: its theme, what its words may be about, a concern of unknown kind, and the age that was said. */
export function helpFor({
  risk,
  ofTheme,
  categories,
  background,
}: {
  risk: number;
  ofTheme: readonly HelpTopic[];
  categories: readonly RiskCategory[];
  background: Background;
}): HelpFor {
  const ofWords = categories.flatMap((category) => OF_CATEGORY[category]);
  const unknown = risk >= PROFESSIONAL_REVIEW_RISK && ofWords.length === 0;
  const topics = new Set<HelpTopic>([...ofTheme, ...ofWords, ...(unknown ? UNKNOWN : [])]);
  return {
    topics: [...topics],
    ...(background.ageBand && { ages: AGES[background.ageBand] }),
  };
}
