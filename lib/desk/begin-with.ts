import { roomIn } from '../members/room.ts';
import type { Inbox } from './inbox.ts';
import { OTHERS_TURN } from './schema.ts';

/** The one question to begin with: the first line that is this member's to do; none where they may rest. */
export function beginWith({ sections, load }: Inbox): string | undefined {
  const full = roomIn(load) !== 'free';
  const mine = sections.filter(
    ({ name }) => !OTHERS_TURN.includes(name) && !(name === 'pool' && full),
  );
  return mine.flatMap(({ items }) => items).find(({ watched }) => !watched)?.id;
}
