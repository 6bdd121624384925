import type { Member } from '../actor.ts';
import { type DeskNews, deskNews } from './desk-news.ts';
import { hearOthers } from './hear-others.ts';

/**
 * Tells a member what others did that stands in their inbox or calls them; nothing in particular where some of
 * it may have been missed. Answers how to stop.
 */
export function watchDesk(actor: Member, tell: (news: DeskNews[]) => void): () => void {
  return hearOthers(actor, {
    look: async (heard) => {
      const news = await deskNews(actor, heard);
      if (news.length > 0) tell(news);
    },
    missed: () => tell([]),
  });
}
