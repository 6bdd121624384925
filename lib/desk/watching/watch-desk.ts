import type { Member } from '../../actor.ts';
import { logFailure } from '../../log.ts';
import { type DeskNews, deskNews } from '../desk-news.ts';
import { type Heard, unseenBy } from '../unseen.ts';
import { hearOthers } from './hear-others.ts';

/**
 * Tells a member what others did since `seen` that stands in their inbox or calls them; nothing in particular
 * where some of it may have been missed. Answers how to stop.
 */
export function watchDesk(
  actor: Member,
  seen: string,
  tell: (news: DeskNews[]) => void,
): () => void {
  const look = async (heard: Heard) => {
    const news = await deskNews(actor, heard);
    if (news.length > 0) tell(news);
  };
  const stop = hearOthers(actor, { look, missed: () => tell([]) });
  unseenBy(actor, seen) // what happened while nobody listened
    .then(look)
    .catch((error) => logFailure('watch desk', error));
  return stop;
}
