import { type RiskCategory, riskCategories } from '../safety/assess-risk.ts';
import type { DeskQuestion } from './desk-question.ts';

/** Where the risk of a question comes from. */
export type RiskReasons = {
  urgent: boolean; // the asker said so
  categories: RiskCategory[]; // what the words of the asker may be about
  signs: (string | null)[]; // of the operator's own classifier: the passages it goes by, null for none
  weighed: { who: string | null; why: string | null } | null; // the person who weighed it last
};

/** Why a question is at its risk; what the words may be about is looked up anew and stored nowhere. */
export function riskReasons(question: DeskQuestion): RiskReasons {
  const { title, body, followUps, events, urgent, signs } = question;
  const written = [title, body, ...followUps.map((one) => one.body)].join('\n');
  const weighed = events.findLast(({ kind }) => kind === 'risk_set');
  return {
    urgent,
    categories: riskCategories(written),
    signs,
    weighed: weighed ? { who: weighed.who, why: weighed.text } : null,
  };
}
