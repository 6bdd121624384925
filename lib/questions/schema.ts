import { z } from 'zod';
import { LOCALES } from '../i18n/routing.ts';
import { idFields } from '../id-fields.ts';
import { RISKS } from '../risk-levels.ts';
import { oneLine, textField, tidyText } from '../text.ts';

export const STATUSES = ['received', 'open', 'claimed', 'in_review', 'answered', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** Of these, those in which an answer is promised and has not come. */
export const WAITING: readonly Status[] = ['received', 'open', 'claimed', 'in_review'];

export const CLOSED_REASONS = ['declined', 'expired'] as const;

/** Why a moderator declines; the asker reads the reason in words and may send again. */
export const DECLINE_REASONS = [
  'identifying',
  'not_our_field',
  'hateful',
  'advertising',
  'duplicate',
  'unclear',
] as const;

export const AGE_BANDS = [
  'under-15',
  '15-17',
  '18-22',
  '23-29',
  '30-39',
  '40-54',
  '55-69',
  '70-plus',
] as const;
export const REGIONS = [
  'uusimaa',
  'varsinais-suomi',
  'satakunta',
  'kanta-hame',
  'pirkanmaa',
  'paijat-hame',
  'kymenlaakso',
  'etela-karjala',
  'etela-savo',
  'pohjois-savo',
  'pohjois-karjala',
  'keski-suomi',
  'etela-pohjanmaa',
  'pohjanmaa',
  'keski-pohjanmaa',
  'pohjois-pohjanmaa',
  'kainuu',
  'lappi',
  'ahvenanmaa',
  'abroad',
] as const;
export const ABOUT_WHOM = ['self', 'partner', 'child', 'parent', 'friend', 'other'] as const;

// A title names the matter in a line; a body of twenty characters is the shortest real question.
export const TITLE_LENGTH = { min: 8, max: 120 } as const;
export const BODY_LENGTH = { min: 20, max: 8000 } as const;

/** A choice that may be left out: an empty field means "I'd rather not say". */
function optionalChoice<const Values extends readonly [string, ...string[]]>(values: Values) {
  const choice = z.enum(values, 'choose').optional();
  return z.preprocess((value) => (value === '' ? undefined : value), choice).transform(orNull);
}

const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;

/** A title is one line, whatever was pasted into it. */
export const titleField = z
  .string({ error: 'missing' })
  .transform(oneLine)
  .pipe(textField(TITLE_LENGTH));

const GENDER_LENGTH = 60; // a few words of one's own

// Words that may be left out: an empty field means "I'd rather not say".
const ownWords = z
  .string()
  .default('')
  .transform((words) => tidyText(words).replace(/\s+/g, ' '))
  .refine((words) => [...words].length <= GENDER_LENGTH, 'tooLong')
  .transform((words) => words || null);

export const checkbox = z.string().optional().transform(Boolean);

/** The fields of the ask form; their names are part of the public contract. */
export const askSchema = z.object({
  theme: z.string('choose').min(1, 'choose').max(60, 'choose').pipe(idFields.theme),
  title: titleField,
  body: textField(BODY_LENGTH),
  language: z.enum(LOCALES, 'choose'),
  audience: z.enum(['publish', 'private'], 'choose'),
  previewFirst: checkbox,
  ageBand: optionalChoice(AGE_BANDS),
  aboutWhom: optionalChoice(ABOUT_WHOM),
  region: optionalChoice(REGIONS),
  gender: ownWords,
  urgent: checkbox,
  formToken: z.string('missing').regex(/^[\w-]{22}$/, 'missing'),
});
export type AskInput = z.output<typeof askSchema>;

export const backgroundSchema = z.object({
  ageBand: z.enum(AGE_BANDS).nullable(),
  aboutWhom: z.enum(ABOUT_WHOM).nullable(),
  region: z.enum(REGIONS).nullable().default(null), // not asked at first
  gender: z.string().nullable().default(null), // not asked at first
});
export type Background = z.output<typeof backgroundSchema>;

export const FOLLOW_UP_LENGTH = { min: 2, max: 4000 } as const;
export const followUpSchema = z.object({ body: textField(FOLLOW_UP_LENGTH) });

/**
 * Three messages at a time, as a volunteer can answer them together; twelve in all, then somebody who is there
 * every week does more good, and a new question is always open. In danger nobody is told to wait: that number only
 * keeps a machine from filling a page that people read.
 */
export const FOLLOW_UPS = { unanswered: 3, inAll: 12, inDanger: 200 } as const;

export const resendSchema = askSchema.pick({ title: true, body: true });

export const acceptSchema = z.object({
  questionId: idFields.question,
  risk: z.coerce.number('choose').pipe(z.literal(RISKS, 'choose')),
});

// Whoever comes next must understand why somebody weighed it otherwise.
const RISK_WHY_LENGTH = { min: 10, max: 1000 } as const;
export const setRiskSchema = acceptSchema.extend({ why: textField(RISK_WHY_LENGTH) });

// A decline goes out in a person's words, not as a bare code.
export const DECLINE_TEXT_LENGTH = { min: 20, max: 2000 } as const;
export const declineSchema = z.object({
  questionId: idFields.question,
  reason: z.enum(DECLINE_REASONS, 'choose'),
  text: textField(DECLINE_TEXT_LENGTH),
});

const CORRECTION_WHY = 500; // characters: a word to colleagues

/** What a question is about and in which language, put right; `because` may be left out. */
export const correctSchema = z.object({
  questionId: idFields.question,
  theme: askSchema.shape.theme,
  language: askSchema.shape.language,
  because: z
    .string()
    .default('')
    .transform(tidyText)
    .refine((words) => [...words].length <= CORRECTION_WHY, 'tooLong'),
});
export type Correction = z.output<typeof correctSchema>;

export const onQuestionSchema = z.object({ questionId: idFields.question });

/** Taking a question, also above one's own limit. */
export const claimSchema = onQuestionSchema.extend({ anyway: checkbox });
