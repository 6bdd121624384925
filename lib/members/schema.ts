import { z } from 'zod';
import { LOCALES } from '../i18n/routing.ts';
import { oneLine, tidyText } from '../text.ts';

/** What readers are told of an answerer: a peer, or somebody whose profession it is. */
export const ANSWERER_KINDS = ['volunteer', 'professional'] as const;
export type AnswererKind = (typeof ANSWERER_KINDS)[number];

/** How somebody is after a heavy question, in their own choice. */
export const FEELINGS = ['well', 'heavy', 'talk'] as const;
export type Feeling = (typeof FEELINGS)[number];

const NOTE_LENGTH = 2000; // a page of one's own

/** How somebody is; nothing needs to be said to be left in peace. */
export const checkInSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('skip') }),
  z.object({
    intent: z.literal('keep'),
    feeling: z.enum(FEELINGS, 'choose'),
    note: z
      .string()
      .default('')
      .transform(tidyText)
      .refine((text) => [...text].length <= NOTE_LENGTH, 'tooLong'),
    share: z.string().optional().transform(Boolean),
  }),
]);

export const onCheckInSchema = z.object({ checkInId: z.string() });

/** When a member hears by mail of what happens at their desk. */
export const MAIL_PACES = ['at_once', 'daily', 'never'] as const;
export const mailPaceSchema = z.object({ mailPace: z.enum(MAIL_PACES, 'choose') });

// What somebody may set for themselves: more than ten at a time is a job, not an hour a week.
export const OPEN_LIMIT = { least: 1, most: 10 } as const;
export const WEEK_LIMIT = { least: 1, most: 40 } as const;

const wholeNumber = ({ least, most }: { least: number; most: number }) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, 'range')
    .transform(Number)
    .refine((number) => number >= least && number <= most, 'range');

export const limitsSchema = z.object({
  openLimit: wholeNumber(OPEN_LIMIT),
  weekLimit: z
    .string()
    .trim()
    .pipe(z.union([z.literal('').transform(() => null), wholeNumber(WEEK_LIMIT)], 'range')),
  paused: z.string().optional().transform(Boolean),
});

/** How many approved answers show that somebody can be let further on. */
export const ENOUGH = { some: 2, many: 5 } as const;

const NAME_LENGTH = { min: 2, max: 40 } as const; // stands beside every answer
const TITLE_LENGTH = 60;

const tidyLine = (text: string) => oneLine(tidyText(text));
const title = z
  .string()
  .default('')
  .transform(tidyLine)
  .refine((text) => [...text].length <= TITLE_LENGTH, 'tooLong');

/** The names of the boxes for themes and languages: one each, ticked or not there. */
export const THEME_BOX = 'theme-';
export const LANGUAGE_BOX = 'language-';

const ticked = (form: Record<string, unknown>, box: string) =>
  Object.keys(form)
    .filter((name) => name.startsWith(box))
    .map((name) => name.slice(box.length));

/** How somebody is known at the desk and under answers, and what they like best to answer. */
export const profileSchema = z
  .looseObject({
    displayName: z
      .string('missing')
      .transform(tidyLine)
      .refine((text) => [...text].length >= NAME_LENGTH.min, 'missing')
      .refine((text) => [...text].length <= NAME_LENGTH.max, 'tooLong'),
    titleFi: title,
    titleSv: title,
    titleEn: title,
  })
  .transform(({ displayName, titleFi, titleSv, titleEn, ...boxes }) => ({
    displayName,
    title: titleFi || titleSv || titleEn ? { fi: titleFi, sv: titleSv, en: titleEn } : null,
    languages: LOCALES.filter((language) => ticked(boxes, LANGUAGE_BOX).includes(language)),
    themeIds: ticked(boxes, THEME_BOX),
  }))
  .refine(({ languages }) => languages.length > 0, { error: 'choose', path: ['languages'] });
