import { z } from 'zod';
import { ANSWER_LENGTH, COMMENT_LENGTH } from '#lib/answers/schema.ts';
import {
  Audience,
  ContentNote,
  OrganisationKind,
  Role,
  ThemeHelp,
  ThemePicture,
} from '#lib/db/generated/enums.ts';
import { LOCALES } from '#lib/i18n/routing.ts';
import { idFields } from '#lib/id-fields.ts';
import { guidanceSchema, templateSchema } from '#lib/organisations/schema.ts';
import {
  ABOUT_WHOM,
  AGE_BANDS,
  BODY_LENGTH,
  CLOSED_REASONS,
  DECLINE_REASONS,
  DECLINE_TEXT_LENGTH,
  FOLLOW_UP_LENGTH,
  STATUSES,
  TITLE_LENGTH,
} from '#lib/questions/schema.ts';
import { RISKS } from '#lib/risk-levels.ts';
import { textField } from '#lib/text.ts';

const inEach = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject({ fi: schema, sv: schema, en: schema });
const texts = inEach(z.string().min(1));
const answerRole = z.enum(['volunteer', 'professional']);

export const themeSchema = z.strictObject({
  slug: inEach(
    z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .pipe(idFields.themeSlug),
  ),
  name: texts,
  description: texts,
  topics: inEach(z.array(z.string().min(1))),
  heavy: z.boolean(),
  promiseDays: z.int().min(1).max(20),
  helpTopics: z.array(z.enum(ThemeHelp)),
  watched: z.boolean().optional(),
  contentNote: z.enum(ContentNote).optional(),
  picture: z.enum(ThemePicture),
});

export const organisationSchema = z.strictObject({
  slug: z.string(),
  name: texts,
  kind: z.enum(OrganisationKind),
  city: z.string().optional(), // of those that work in one place
  description: texts,
  themes: z.array(idFields.theme).min(1),
});

export const memberSchema = z.strictObject({
  key: z.string(),
  account: z.string().optional(), // of somebody with two memberships
  organisation: idFields.organisation,
  role: z.enum(Role),
  displayName: z.string(),
  title: texts.nullable(),
  languages: z.array(z.enum(LOCALES)).min(1),
  inTraining: z.boolean(),
});

/** What an organisation tells its own answerers. */
export const ownWordsSchema = z.strictObject({
  organisation: idFields.organisation,
  ...guidanceSchema.shape,
  templates: z.array(
    templateSchema
      .pick({ language: true, title: true })
      .extend({ body: templateSchema.shape.template }),
  ),
});

const followUpSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('asker'), body: textField(FOLLOW_UP_LENGTH) }),
  z.strictObject({ from: z.literal('answerer'), body: textField(ANSWER_LENGTH) }),
]);

export const entrySchema = z.strictObject({
  theme: idFields.theme,
  language: z.enum(LOCALES),
  title: textField(TITLE_LENGTH),
  body: textField(BODY_LENGTH),
  ageBand: z.enum(AGE_BANDS).nullable(),
  aboutWhom: z.enum(ABOUT_WHOM).nullable(),
  risk: z.literal(RISKS),
  status: z.enum(STATUSES),
  audience: z.enum(Audience),
  published: z.boolean(),
  publicTitle: textField(TITLE_LENGTH).optional(),
  publicBody: textField(BODY_LENGTH).optional(),
  answers: z
    .array(z.strictObject({ role: answerRole, body: textField(ANSWER_LENGTH) }))
    .max(2)
    .default([]),
  followUps: z.array(followUpSchema).default([]),
  reviewComment: textField(COMMENT_LENGTH).optional(),
  closedReason: z.enum(CLOSED_REASONS).optional(),
  declineReason: z.enum(DECLINE_REASONS).optional(),
  declineText: textField(DECLINE_TEXT_LENGTH).optional(),
});
export type Entry = z.output<typeof entrySchema>;

/** Who must answer or review a certain question, and what else the demo wants of it. */
export const pinSchema = z.strictObject({
  title: z.string(),
  answerer: z.string().optional(),
  reviewer: z.string().optional(),
  unpublished: z.boolean().optional(), // left for a reviewer to publish
  late: z.boolean().optional(), // its promised day is over
});

/** What an asker writes who would like to hear from the other kind of answerer too. */
export const secondOpinionsSchema = z.strictObject({
  volunteer: inEach(z.array(textField(FOLLOW_UP_LENGTH)).min(1)),
  professional: inEach(z.array(textField(FOLLOW_UP_LENGTH)).min(1)),
});
