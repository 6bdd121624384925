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
