import type { QuestionId } from '../id.ts';

/** Names under which public pages are cached, and purged when something behind them changes. */
export const cacheTags = {
  /** every list of published questions, and the figures */
  questions: 'questions',
  question: (questionId: QuestionId) => `question:${questionId}`,
  /** the numbers of a question */
  reactions: (questionId: QuestionId) => `reactions:${questionId}`,
  themes: 'themes',
  organisations: 'organisations',
};

/** What shows a question, or counts it among others. */
export const tagsOfQuestion = (questionId: QuestionId) => [
  cacheTags.questions,
  cacheTags.question(questionId),
];
