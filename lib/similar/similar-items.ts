import { itemsInOrder } from '../published/items-in-order.ts';
import type { PublishedItem } from '../published/views.ts';
import { similarQuestions } from '../search/similar-questions.ts';

/** Published questions about the same thing as a text, best first, or none. The text is kept nowhere. */
export async function similarItems(
  like: Parameters<typeof similarQuestions>[0],
): Promise<PublishedItem[]> {
  return itemsInOrder(await similarQuestions(like));
}
