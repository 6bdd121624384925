import { z } from 'zod';
import { idFields } from '../id-fields.ts';

export const toMemberSchema = z.object({
  questionId: idFields.question,
  memberId: z.string('missing').min(1, 'missing').pipe(idFields.member),
});
