import { clock, DAY } from '../clock.ts';
import type { QuestionId } from '../id.ts';
import type { ReactionKind } from './schema.ts';

const MOST_TURNS = 50_000; // a few MB; a flood forgets the oldest first

// Kept across the bundles of the server, like the salt that the keys are made with.
const shared = globalThis as { rinnallaTurns?: Map<string, number> };

/**
 * What a place has one turn a day for: the experience, and whether it helped. Part of its key, so that two
 * turns of one place have nothing in common.
 */
export function turnName(questionId: QuestionId, kind: ReactionKind): string {
  return `reaction|${questionId}|${kind === 'same' ? 'same' : 'help'}`;
}

/** Takes the day's turn of a key; false where it has been taken. Lives in memory alone. */
export function takeTurn(key: string): boolean {
  shared.rinnallaTurns ??= new Map();
  const turns = shared.rinnallaTurns;
  const now = clock.now().getTime();
  for (const [oldest, at] of turns) {
    if (now - at < DAY && turns.size < MOST_TURNS) break; // a Map keeps its order
    turns.delete(oldest);
  }
  if (turns.has(key)) return false;
  turns.set(key, now);
  return true;
}

/** Gives a turn back that came to nothing. */
export function giveTurnBack(key: string): void {
  shared.rinnallaTurns?.delete(key);
}
