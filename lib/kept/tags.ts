import type { OrganisationId, QuestionId, ThemeId } from '../id.ts';

/** Names under which public pages are kept, and purged when something behind them changes. */
export const cacheTags = {
  /** lists of questions of every kind, with their counts: for when all of them were counted or indexed anew */
  questions: 'every list',
  /** lists of all themes and organisations: the newest, the feed, the sitemap, the counts of all */
  newest: 'newest',
  theme: (themeId: ThemeId) => `theme:${themeId}`,
  organisation: (organisationId: OrganisationId) => `organisation:${organisationId}`,
  /** a question, wherever its title or its words stand */
  question: (questionId: QuestionId) => `question:${questionId}`,
  /** which others are listed beside a question as like it */
  alike: (questionId: QuestionId) => `alike:${questionId}`,
  /** the numbers of a question */
  reactions: (questionId: QuestionId) => `reactions:${questionId}`,
  themes: 'themes',
  organisations: 'organisations',
};
