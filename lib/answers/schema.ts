import { z } from 'zod';
import { idFields } from '../id-fields.ts';
import { textField, tidyText } from '../text.ts';

// A reply may be one sentence, the reviewer sees to the rest; nobody reads more than this on a phone.
export const ANSWER_LENGTH = { min: 20, max: 8000 } as const;
export const COMMENT_LENGTH = { min: 10, max: 2000 } as const;

export const HELPED = ['yes', 'partly', 'no'] as const;
export type Helped = (typeof HELPED)[number];

const WORD_LENGTH = 1000; // a word to the answerer, not another letter

export const feedbackSchema = z.object({
  answerId: idFields.answer,
  helped: z.enum(HELPED, 'choose'),
  word: z
    .string()
    .default('')
    .transform(tidyText)
    .refine((word) => [...word].length <= WORD_LENGTH, 'tooLong'),
});
export type FeedbackInput = z.output<typeof feedbackSchema>;

/** The number of the draft that a window began from; none, from a client that does not tell. */
const base = z.coerce.number().int().nonnegative().optional();

const MOST_EARLIER = 100; // an hour without a connection, and more

/** A save has an id; with it come those that its tab sent before, as no answer may have told of them. */
const ofTab = {
  save: z
    .string()
    .regex(/^\w{8,40}$/)
    .optional(),
  earlier: z
    .string()
    .default('')
    .transform((ids) => ids.split(' ').slice(-MOST_EARLIER)),
};

/** A draft may be anything, even empty: it is only kept. */
export const draftSchema = z.object({
  questionId: idFields.question,
  body: z
    .string()
    .transform(tidyText)
    .pipe(z.string().max(ANSWER_LENGTH.max * 2, 'tooLong')),
  base,
  ...ofTab,
});

export const submitSchema = z.object({
  questionId: idFields.question,
  body: textField(ANSWER_LENGTH),
  base,
  ...ofTab,
});

/** What the buttons of an answer do. Some say what they are about: `restore x`, `insert line x`. */
export const writeSchema = z.preprocess(
  withWhat,
  z.discriminatedUnion('intent', [
    submitSchema.extend({ intent: z.literal('submit') }),
    draftSchema.extend({ intent: z.enum(['save', 'preview', 'return', 'settle']) }),
    draftSchema.extend({ intent: z.literal('restore'), what: z.string().min(1) }),
    draftSchema.extend({ intent: z.literal('insert'), what: z.string().min(1) }),
  ]),
);

// A button sends one name and one value.
function withWhat(form: unknown): unknown {
  if (typeof form !== 'object' || form === null || !('intent' in form)) return form;
  const [intent, ...what] = String(form.intent).split(' ');
  return { ...form, intent, ...(what.length > 0 && { what: what.join(' ') }) };
}

// `seen` is the last event that the reviewer knew of; a comment may stand beside a later text.
const PASSAGE_LENGTH = 1000; // of a passage or of the comment on it
const passageText = z
  .string()
  .default('')
  .transform(tidyText)
  .refine((text) => [...text].length <= PASSAGE_LENGTH, 'tooLong');

/** What a second reader says of a passage; a row where either is empty says nothing and is left out. */
const passages = z
  .array(z.object({ quote: passageText, comment: passageText }).optional())
  .default([])
  .transform((rows) =>
    rows.flatMap((row) => (row && row.quote !== '' && row.comment !== '' ? [row] : [])),
  );
export type Passage = { quote: string; comment: string };

const reviewed = z.object({ questionId: idFields.question, seen: z.string().min(1), passages });

/** The two ways on from an answer that has been read; words to its author are needed for one. */
export const reviewSchema = z.discriminatedUnion('intent', [
  reviewed.extend({
    intent: z.literal('approve'),
    comment: z
      .string()
      .default('')
      .transform(tidyText)
      .refine((text) => [...text].length <= COMMENT_LENGTH.max, 'tooLong'),
  }),
  reviewed.extend({ intent: z.literal('sendBack'), comment: textField(COMMENT_LENGTH) }),
]);
