import type { Locale } from '#lib/i18n/routing.ts';
import { newestBeside, publishedAlike } from '#lib/published/published-questions.ts';
import type { PublishedQuestion } from '#lib/published/views.ts';

const SHOWN = 4;

/** Where a reader may go on: to questions about the same thing, or else to the newest of the theme that may stand beside it. */
export async function closeTo(locale: Locale, question: PublishedQuestion) {
  const alike = await publishedAlike(question.id, SHOWN);
  if (alike.length > 0) return { items: alike, alike: true };
  return { items: await newestBeside(locale, question, SHOWN), alike: false };
}
