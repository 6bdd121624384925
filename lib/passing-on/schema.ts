import { z } from 'zod';
import { idFields } from '../id-fields.ts';
import { textField } from '../text.ts';

const WHY_LENGTH = { min: 10, max: 500 } as const; // a sentence or two to somebody who waits

export const promiseAnewSchema = z.object({
  questionId: idFields.question,
  promisedOn: z.iso.date('choose'),
  toAsker: textField(WHY_LENGTH),
});

export const toMemberSchema = z.object({
  questionId: idFields.question,
  memberId: z.string('missing').min(1, 'missing').pipe(idFields.member),
});
