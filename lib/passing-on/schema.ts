import { z } from 'zod';

/** A question and the member who is to have it. */
export const toMemberSchema = z.object({
  questionId: z.string(),
  memberId: z.string('missing').min(1, 'missing'),
});
