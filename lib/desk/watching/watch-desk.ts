import type { Member } from '../../actor.ts';
import { logFailure } from '../../log.ts';
import { type DeskNews, deskNews } from '../desk-news.ts';
import { unseenBy } from '../unseen.ts';
import { watchTogether } from './watch-together.ts';

/**
 * Tells a member what others did since `seen` that stands in their inbox or calls them; nothing in particular
 * where some of it may have been missed. Answers how to stop.
 */
export function watchDesk(
  actor: Member,
  seen: string,
  tell: (news: DeskNews[]) => void,
): () => void {
  const stop = watchTogether(actor, tell);
  unseenBy(actor, seen) // what happened while nobody listened
    .then((heard) => deskNews(actor, heard))
    .then((news) => news.length > 0 && tell(news))
    .catch((error) => logFailure('watch desk', error));
  return stop;
}
