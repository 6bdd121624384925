import type { Prisma } from '../db/generated/client.ts';
import { ACUTE_RISK, URGENT_RISK } from '../risk-levels.ts';

/** Whether a question cannot wait: it is acute, or serious and its asker says that it is urgent. */
export function cannotWait({ risk, urgent }: { risk: number; urgent: boolean }): boolean {
  return risk >= ACUTE_RISK || (urgent && risk >= URGENT_RISK);
}

/** The same, to find them by. */
export const CANNOT_WAIT: Prisma.QuestionWhereInput = {
  OR: [{ risk: { gte: ACUTE_RISK } }, { urgent: true, risk: { gte: URGENT_RISK } }],
};
