import { z } from 'zod';
import { ANSWER_LENGTH } from '../answers/schema.ts';
import { idFields } from '../id-fields.ts';
import {
  BODY_LENGTH,
  checkbox,
  FOLLOW_UP_LENGTH,
  TITLE_LENGTH,
  titleField,
} from '../questions/schema.ts';
import { textField, tidyText } from '../text.ts';
import { LEFT_REASONS } from './wording/draft.ts';

export const NOT_PUBLISHED_REASONS = ['identifying', 'duplicate', 'harmful', 'other'] as const;
export const HIDDEN_REASONS = ['identifying', 'harmful', 'wrong', 'asked', 'other'] as const;

export const acceptPublicVersionSchema = z.object({ proposedAt: z.iso.datetime() });

/** What an asker would like to be different in the proposal made at a moment. */
export const changeWishSchema = acceptPublicVersionSchema.extend({
  wish: textField({ min: 2, max: 2000 }),
});

// While it is written it may be anything, even empty: it is only kept.
const LONGEST = { title: TITLE_LENGTH.max * 2, body: BODY_LENGTH.max * 2, words: 200 } as const;
const kept = (longest: number) =>
  z.string().default('').transform(tidyText).pipe(z.string().max(longest, 'tooLong'));

const part = z.object({ body: kept(LONGEST.body), included: checkbox });

/** A place in the texts and what is to be done with it: the usual word, another one, or a reason to leave it. */
const markSchema = z.object({
  text: z.string().min(1).max(LONGEST.words),
  canned: kept(LONGEST.words),
  word: kept(LONGEST.words),
  reason: z.enum(LEFT_REASONS).optional().catch(undefined),
  why: kept(LONGEST.words),
});

const versionFields = {
  questionId: idFields.question,
  base: z.coerce.number().int().nonnegative().optional(), // the number it was begun from
  title: kept(LONGEST.title).transform((title) => title.replace(/\s+/g, ' ')),
  body: kept(LONGEST.body),
  showAge: checkbox,
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        part.extend({ kind: z.literal('answer'), id: idFields.answer }),
        part.extend({ kind: z.literal('followUp'), id: z.string().min(1).max(40) }),
      ]),
    )
    .default([]),
  left: z
    .array(
      z.object({
        text: z.string().min(1).max(LONGEST.words),
        reason: z.enum(LEFT_REASONS),
        why: kept(LONGEST.words),
      }),
    )
    .default([]),
  unchanged: kept(LONGEST.body).optional(), // why a text stays as it was, where its asker wished for a change
};

export const versionSchema = z.object(versionFields);
export type VersionInput = z.output<typeof versionSchema>;

/** What the buttons of the editor do. Some say to which place in the texts: `swap 3`. */
export const editVersionSchema = z.preprocess(
  withPlace,
  z.object({
    ...versionFields,
    marks: z.array(markSchema.optional()).default([]),
    intent: z.enum(['save', 'hand', 'preview', 'swap', 'other', 'leave', 'reconsider', 'restore']),
    place: z.coerce.number().int().nonnegative().optional().catch(undefined),
    what: z.string().max(40).optional(), // which earlier text
  }),
);
export type EditVersionInput = z.output<typeof editVersionSchema>;

// A button sends one name and one value.
function withPlace(form: unknown): unknown {
  if (typeof form !== 'object' || form === null || !('intent' in form)) return form;
  const [intent, place] = String(form.intent).split(' ');
  return { ...form, intent, ...(place !== undefined && { place, what: place }) };
}

/** What a public version must be before a second person reads it; of the parts only those that go out. */
export const readyFields = {
  title: titleField,
  body: textField(BODY_LENGTH),
  answer: textField(ANSWER_LENGTH),
  followUp: textField(FOLLOW_UP_LENGTH),
} as const;

const seen = z.string('missing').regex(/^[0-9a-f]{64}$/, 'missing');
const ticked = z.string('tick').transform(() => true);

/** The second person has read what is on the page, and publishes it or hands it back. */
export const readVersionSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('publish'),
    questionId: idFields.question,
    digest: seen,
    nobody: ticked,
    address: ticked,
  }),
  z.object({
    intent: z.literal('sendBack'),
    questionId: idFields.question,
    words: textField({ min: 10, max: 2000 }),
  }),
]);

const toTheAsker = textField({ min: 20, max: 2000 });

export const keepUnpublishedSchema = z.object({
  questionId: idFields.question,
  reason: z.enum(NOT_PUBLISHED_REASONS, 'choose'),
  text: toTheAsker,
});

export const hideSchema = z.object({
  questionId: idFields.question,
  hiddenReason: z.enum(HIDDEN_REASONS, 'choose'),
});

export const restoreSchema = z.object({
  questionId: idFields.question,
  because: textField({ min: 10, max: 2000 }),
});
