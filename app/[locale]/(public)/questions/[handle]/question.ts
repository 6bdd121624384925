import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { publishedQuestion } from '#lib/published/published-questions.ts';
import { splitHandle } from '#lib/questions/slug.ts';
import { publishedThemes } from '#lib/themes/published.ts';

/** The question of an address with its theme, or null; for another slug, where the right address leads. */
export async function questionOf(locale: Locale, handle: string) {
  const question = await publishedQuestion(splitHandle(handle).id);
  if (!question) return null;
  if (handle !== question.handle) {
    return { movedTo: pathFor(locale, 'question', { handle: question.handle }) };
  }
  const theme = (await publishedThemes()).find(({ id }) => id === question.themeId);
  return theme ? { question, theme } : null;
}
