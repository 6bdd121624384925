import { type HelpFor, helpFor } from '../questions/help-for.ts';
import type { RiskCategory } from '../safety/assess-risk.ts';
import type { DeskQuestion } from './desk-question.ts';

/** For what and for which age help is named beside a question. */
export function helpTopics(
  { facts: { risk }, helpTopics: ofTheme, background }: DeskQuestion,
  categories: readonly RiskCategory[],
): HelpFor {
  return helpFor({ risk, ofTheme, categories, background });
}
