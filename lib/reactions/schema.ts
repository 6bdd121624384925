import { z } from 'zod';
import { LOCALES } from '../i18n/routing.ts';
import { splitHandle } from '../questions/slug.ts';

export const REACTIONS = ['same', 'helped', 'not_quite'] as const;
export type ReactionKind = (typeof REACTIONS)[number];

export type ReactionCounts = Record<ReactionKind, number>;

/** A press as its form sends it: the end of the question's address, and what was pressed. */
export const reactionSchema = z.strictObject({
  locale: z.enum(LOCALES),
  handle: z
    .string()
    .max(120)
    .regex(/^[a-z0-9]{1,32}(-[a-z0-9-]*)?$/)
    .transform((handle) => ({ handle, questionId: splitHandle(handle).id })),
  kind: z.enum(REACTIONS),
});

/** Where on the page the answer to a press stands: it is shown there with and without scripts. */
export const ANSWERS = {
  same: 'thanks-same',
  helped: 'thanks-helped',
  not_quite: 'next-steps',
} as const satisfies Record<ReactionKind, string>;

/** Where it says that a press without scripts came to nothing. */
export const FAILURES = {
  same: 'same-failed',
  helped: 'help-failed',
  not_quite: 'help-failed',
} as const satisfies Record<ReactionKind, string>;
