import type { KeyObject } from 'node:crypto';
import { env } from '../env.ts';
import { type Keyring, parseKeyring } from '../keyring.ts';
import { createDataKey, openDataKey, type Place, type Sealed, seal, unseal } from './envelope.ts';

let keys: Keyring | undefined;

/** The master keys of this process, newest first. */
export function masterKeys(): Keyring {
  keys ??= parseKeyring(env().masterKeys);
  return keys;
}

const keyPlace = (questionId: string): Place => ({
  table: 'questions',
  column: 'data_key',
  row: questionId,
});

/** The texts that belong to one question, sealed and opened with the question's own key. */
export class Vault {
  readonly #key: KeyObject;

  constructor(key: KeyObject) {
    this.#key = key;
  }

  seal(text: string, table: string, column: string, row: string): Sealed {
    return seal(this.#key, text, { table, column, row });
  }

  /** @throws SealingError when the bytes are not what was sealed for this very place */
  open(sealed: Uint8Array, table: string, column: string, row: string): string {
    return unseal(this.#key, sealed, { table, column, row });
  }

  openOptional(
    sealed: Uint8Array | null,
    table: string,
    column: string,
    row: string,
  ): string | null {
    return sealed ? this.open(sealed, table, column, row) : null;
  }
}

/** A vault for a new question, and the wrapped key to store with it. */
export function newVault(questionId: string): { vault: Vault; wrapped: Sealed } {
  const { dataKey, wrapped } = createDataKey(masterKeys(), keyPlace(questionId));
  return { vault: new Vault(dataKey), wrapped };
}

/** Opens the vault of a stored question. */
export function vaultOf(question: { id: string; dataKey: Uint8Array }): Vault {
  return new Vault(openDataKey(masterKeys(), question.dataKey, keyPlace(question.id)));
}
