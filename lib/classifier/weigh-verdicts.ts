import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { weighsByLeaving } from '../members/policy.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { type Classified, countClassified } from './count-classified.ts';

type Weighed = { shadow: boolean; level: number | null; risk: number | null };

/**
 * A person has weighed a question: what the classifier said in shadow mode is compared with that, counted and
 * forgotten. With `raised` kept, what it has shown stays for whoever weighs the question next.
 */
export async function weighVerdicts(
  tx: Tx,
  questionId: QuestionId,
  { risk, keep }: { risk: number; keep?: 'raised' },
): Promise<void> {
  const gone = {
    questionId,
    ...(keep && { OR: [{ shadow: true }, { level: null }, { level: 0 }] }),
  };
  const select = { shadow: true, level: true, risk: true } as const;
  const verdicts = await tx.classifierVerdict.findMany({ where: gone, select });
  await forgetVerdicts(tx, questionId, gone);
  await countClassified(
    tx,
    verdicts.flatMap((verdict) => comparison(verdict, risk) ?? []),
  );
}

/**
 * An answer goes to the asker without a second reader, or none is needed: a professional has left the risk as it is,
 * which is weighing it; what others leave compares nothing.
 */
export function leaveVerdicts(
  tx: Tx,
  member: Member,
  { id, risk }: { id: QuestionId; risk: number },
): Promise<void> {
  return weighsByLeaving(member) ? weighVerdicts(tx, id, { risk }) : forgetVerdicts(tx, id);
}

/** Forgets what the classifier said of a question that nobody weighs any more. */
export async function forgetVerdicts(tx: Tx, questionId: QuestionId, where = {}): Promise<void> {
  await tx.classifierVerdict.deleteMany({ where: { questionId, ...where } });
}

function comparison({ shadow, level, risk }: Weighed, weighed: number): Classified | null {
  if (level === null || risk === null) return 'unheard';
  if (!shadow) return null; // whoever weighed it had seen the sign
  if (risk >= PROFESSIONAL_REVIEW_RISK) return 'seriousBefore';
  const serious = weighed >= PROFESSIONAL_REVIEW_RISK;
  if (level >= PROFESSIONAL_REVIEW_RISK) return serious ? 'signAndSerious' : 'signAndNot';
  return serious ? 'silentAndSerious' : 'silentAndNot';
}
