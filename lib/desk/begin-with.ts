import { roomIn } from '../members/room.ts';
import type { Inbox } from './inbox.ts';
import type { SectionName } from './schema.ts';

// They wait for somebody else, or are heavier or further off than this member usually takes.
const OTHERS_TURN: readonly SectionName[] = ['late', 'others', 'waiting', 'passedOn'];

/** The one question to begin with: the first line that is this member's to do; none where they may rest. */
export function beginWith({ sections, load }: Inbox): string | undefined {
  const full = roomIn(load) !== 'free';
  const mine = sections.filter(
    ({ name }) => !OTHERS_TURN.includes(name) && !(name === 'pool' && full),
  );
  return mine.find(({ items }) => items.length > 0)?.items[0]?.id;
}
