/** Names under which public pages are cached, and purged when something behind them changes. */
export const cacheTags = {
  /** every list of published questions, and the figures */
  questions: 'questions',
  question: (questionId: string) => `question:${questionId}`,
  /** the numbers of a question */
  reactions: (questionId: string) => `reactions:${questionId}`,
  themes: 'themes',
  organisations: 'organisations',
};

/** What shows a question, or counts it among others. */
export const tagsOfQuestion = (questionId: string) => [
  cacheTags.questions,
  cacheTags.question(questionId),
];
