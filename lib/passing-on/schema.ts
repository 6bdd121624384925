import { z } from 'zod';

export const toMemberSchema = z.object({
  questionId: z.string(),
  memberId: z.string('missing').min(1, 'missing'),
});
