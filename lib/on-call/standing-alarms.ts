import type { Prisma } from '../db/generated/client.ts';
import { CANNOT_WAIT } from '../questions/cannot-wait.ts';
import { calledAs } from '../questions/policy.ts';

const ACCEPTED = ['open', 'claimed', 'in_review'] as const;

/** Alarms that stand: the question cannot wait and stands where it stood; a concern is not seen to. */
export const STANDING: Prisma.AlarmWhereInput = {
  OR: [
    { kind: 'moderator', question: { ...CANNOT_WAIT, status: 'received' } },
    { kind: 'professional', question: { ...CANNOT_WAIT, status: { in: [...ACCEPTED] } } },
    { kind: 'concern', question: { concern: { settledAt: null } } },
  ],
};

/** Those among them that still call: nobody has said to see to them. */
export const CALLING: Prisma.AlarmWhereInput = { AND: [STANDING, { takenAt: null }] };

/** Those that stand though somebody has said to see to them, and whose question no professional answers. */
export const FORGOTTEN: Prisma.AlarmWhereInput = {
  AND: [
    STANDING,
    {
      OR: [
        { kind: { not: 'professional' } },
        { question: { status: 'open' } },
        { question: { claim: { member: { NOT: calledAs('professional') } } } },
      ],
    },
  ],
};
