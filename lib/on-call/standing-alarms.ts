import type { Prisma } from '../db/generated/client.ts';
import { ACUTE_RISK } from '../risk-levels.ts';

const ACCEPTED = ['open', 'claimed', 'in_review'] as const;

/** Alarms that still call: the question is as acute and stands where it stood; a concern is not seen to. */
export const STANDING: Prisma.AlarmWhereInput = {
  OR: [
    { kind: 'moderator', question: { risk: ACUTE_RISK, status: 'received' } },
    { kind: 'professional', question: { risk: ACUTE_RISK, status: { in: [...ACCEPTED] } } },
    { kind: 'concern', question: { concern: { settledAt: null } } },
  ],
};
