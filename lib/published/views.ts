import { dayText } from '../calendar.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { AnswerId, OrganisationId, QuestionId, ThemeId } from '../id.ts';
import { plainText } from '../markdown/plain-text.ts';
import { answererKind, isBy } from '../members/answerer-kind.ts';
import type { AnswererKind } from '../members/schema.ts';
import { excerptAround, excerptOf, type Range } from '../questions/excerpt.ts';
import type { AnswererRow, ItemRow, QuestionRow } from './rows.ts';

export type PublishedAnswerer = {
  displayName: string;
  role: AnswererKind;
  title: Localised | null;
  organisationName: Localised;
  organisationSlug: string;
};

/** A published question in a list. Days are texts ("2026-11-29"): nobody outside learns more of when. */
export type PublishedItem = {
  id: QuestionId;
  handle: string; // {id}-{slug}, the end of its address
  language: string;
  themeId: ThemeId;
  title: string;
  excerpt: string;
  publishedAt: string;
  updatedAt: string;
  sequence: number; // the order within a day
  answerer: PublishedAnswerer | null;
  answeredAt: string | null;
  marks?: { title: Range[]; excerpt: Range[] }; // the words that were searched for
};

export type PublishedTitle = Pick<PublishedItem, 'id' | 'handle' | 'language' | 'title'>;

export type PublishedQuestion = Omit<
  PublishedItem,
  'excerpt' | 'sequence' | 'answerer' | 'answeredAt' | 'marks'
> & {
  body: string;
  slug: string;
  ageBand: string | null;
  answers: PublishedAnswer[];
  conversation: (PublishedAnswer | PublishedFollowUp)[]; // the answers, and what the asker wrote between them
};

export type PublishedAnswer = {
  id: AnswerId;
  body: string;
  answeredAt: string;
  answerer: PublishedAnswerer;
};
export type PublishedFollowUp = { id: null; body: string };

function answererOf(row: AnswererRow): PublishedAnswerer {
  return {
    displayName: row.displayName,
    role: answererKind(row.role),
    title: row.title ? localised(row.title) : null,
    organisationName: localised(row.organisation.name),
    organisationSlug: row.organisation.slug,
  };
}

/** What a list was asked for, as far as it decides what an item shows. */
export type ItemFocus = {
  likely?: (text: string) => Range[]; // what was searched for at a glance, for the place that is shown
  organisationId?: OrganisationId | null;
  role?: AnswererKind | null;
};

/** A row as a list shows it: with the answerer and around the words that were asked for. */
export function publishedItem(row: ItemRow, asked: ItemFocus = {}): PublishedItem {
  const { likely } = asked;
  const shown = row.answers.find((answer) => isBy(answer, asked)) ?? row.answers[0];
  return {
    id: row.questionId,
    handle: `${row.questionId}-${row.slug}`,
    language: row.language,
    themeId: row.themeId,
    title: row.title,
    excerpt: likely ? excerptAround(textsOf(row), likely) : excerptOf(row.body),
    publishedAt: dayText(row.publishedAt),
    updatedAt: dayText(row.updatedAt),
    sequence: row.sequence,
    answerer: shown ? answererOf(shown) : null,
    answeredAt: shown ? dayText(shown.answeredAt) : null,
  };
}

/** The question and then its answers, each read only when it is asked for. */
function* textsOf({ body, answers }: ItemRow): Iterable<string> {
  yield body;
  for (const answer of answers) yield plainText(answer.body);
}

/** A row as its own page shows it. */
export function publishedQuestionOf(row: QuestionRow): PublishedQuestion {
  const answers = row.answers.map((answer) => ({
    place: answer.place,
    part: {
      id: answer.answerId,
      body: answer.body,
      answeredAt: dayText(answer.answeredAt),
      answerer: answererOf(answer),
    },
  }));
  const followUps = row.followUps.map(({ body, place }) => ({ place, part: { id: null, body } }));
  return {
    id: row.questionId,
    slug: row.slug,
    handle: `${row.questionId}-${row.slug}`,
    language: row.language,
    themeId: row.themeId,
    title: row.title,
    body: row.body,
    ageBand: row.ageBand,
    publishedAt: dayText(row.publishedAt),
    updatedAt: dayText(row.updatedAt),
    answers: answers.map(({ part }) => part),
    conversation: [...answers, ...followUps]
      .sort((a, b) => a.place - b.place)
      .map(({ part }) => part),
  };
}
