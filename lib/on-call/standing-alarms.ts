import type { Prisma } from '../db/generated/client.ts';
import { CANNOT_WAIT } from '../questions/cannot-wait.ts';

const ACCEPTED = ['open', 'claimed', 'in_review'] as const;

/** Alarms that still call: the question cannot wait and stands where it stood; a concern is not seen to. */
export const STANDING: Prisma.AlarmWhereInput = {
  OR: [
    { kind: 'moderator', question: { ...CANNOT_WAIT, status: 'received' } },
    { kind: 'professional', question: { ...CANNOT_WAIT, status: { in: [...ACCEPTED] } } },
    { kind: 'concern', question: { concern: { settledAt: null } } },
  ],
};
