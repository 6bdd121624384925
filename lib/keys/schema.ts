import { z } from 'zod';

/** Letters of what holds a key: the whole file in which it was saved, or a letter with it. */
export const LONGEST_CODE = 4_000;

/** What a form says where no key was open when it was given out. */
export const NONE_OPEN = 'on';

/** Fields of a form that makes something new: whether it goes to a key that there is, and to which. */
export const sameKeyFields = {
  sameKey: z.string().optional(), // the mark of the key that was open when the form was given out, or any word
  key: z.string().max(LONGEST_CODE, 'tooLong').trim().default(''), // typed, where it is another one
};
export type SameKey = { sameKey?: string | undefined; key: string };
