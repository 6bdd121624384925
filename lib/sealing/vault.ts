import type { KeyObject } from 'node:crypto';
import { env } from '../env.ts';
import type { QuestionId } from '../id.ts';
import { type Keyring, parseKeyring } from '../keyring.ts';
import { createDataKey, openDataKey, type Sealed, seal, unseal } from './envelope.ts';
import type { RowOf, TextPlace } from './places.ts';

let keys: Keyring | undefined;

/** The master keys of this process, newest first. */
export function masterKeys(): Keyring {
  keys ??= parseKeyring(env().masterKeys);
  return keys;
}

/** The texts that belong to one question or member, sealed and opened with a key of their own. */
export class Vault {
  readonly #key: KeyObject;

  constructor(key: KeyObject) {
    this.#key = key;
  }

  /** Seals a text for one place in the row with this id; it opens nowhere else. */
  seal<At extends TextPlace>(text: string, place: At, row: RowOf<At>): Sealed {
    return seal(this.#key, text, place, row);
  }

  /** @throws SealingError when the bytes are not what was sealed for this very place */
  open<At extends TextPlace>(sealed: Uint8Array, place: At, row: RowOf<At>): string {
    return unseal(this.#key, sealed, place, row);
  }

  /** The same for a column that may be empty; null then. */
  openOptional<At extends TextPlace>(
    sealed: Uint8Array | null,
    place: At,
    row: RowOf<At>,
  ): string | null {
    return sealed ? this.open(sealed, place, row) : null;
  }
}

/** A vault for a new question, and the wrapped key to store with it. */
export function newVault(questionId: QuestionId): { vault: Vault; wrapped: Sealed } {
  const { dataKey, wrapped } = createDataKey(masterKeys(), 'questionKey', questionId);
  return { vault: new Vault(dataKey), wrapped };
}

/** Opens the vault of a stored question. */
export function vaultOf(question: { id: QuestionId; dataKey: Uint8Array }): Vault {
  return new Vault(openDataKey(masterKeys(), question.dataKey, 'questionKey', question.id));
}
