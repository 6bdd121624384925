import { DAY } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { countShared } from '../rates/count-shared.ts';
import type { ReactionKind } from './schema.ts';

const TURN = { name: 'turn', times: 1, within: DAY };

/**
 * What a place has one turn a day for: the experience, and whether it helped. Part of its key, so that two
 * turns of one place have nothing in common.
 */
export function turnName(questionId: QuestionId, kind: ReactionKind): string {
  return `reaction|${questionId}|${kind === 'same' ? 'same' : 'help'}`;
}

/** Takes the day's turn of a key (dayKey), in whichever process; false where it has been taken. */
export function takeTurn(tx: Tx, key: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return countShared(tx, TURN, key);
}
