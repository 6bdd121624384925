import type { Prisma } from '../db/generated/client.ts';

const answererSelect = {
  displayName: true,
  role: true,
  title: true,
  answeredAt: true,
  organisationId: true,
  organisation: { select: { name: true, slug: true } },
} satisfies Prisma.PublishedAnswerSelect;

const IN_ORDER = [
  { place: 'asc' },
  { answeredAt: 'asc' },
] satisfies Prisma.PublishedAnswerOrderByWithRelationInput[];

export const publishedItemSelect = {
  questionId: true,
  slug: true,
  language: true,
  themeId: true,
  title: true,
  body: true,
  publishedAt: true,
  updatedAt: true,
  sequence: true,
  answers: { orderBy: IN_ORDER, select: { ...answererSelect, body: true } },
} satisfies Prisma.PublicationSelect;

export const questionSelect = {
  ...publishedItemSelect,
  ageBand: true,
  answers: {
    orderBy: IN_ORDER,
    select: { ...answererSelect, answerId: true, body: true, place: true },
  },
  followUps: { orderBy: { place: 'asc' }, select: { body: true, place: true } },
} satisfies Prisma.PublicationSelect;

export type ItemRow = Prisma.PublicationGetPayload<{ select: typeof publishedItemSelect }>;
export type QuestionRow = Prisma.PublicationGetPayload<{ select: typeof questionSelect }>;
export type AnswererRow = ItemRow['answers'][number];
