import pg from 'pg';
import type { QuestionId } from '../id.ts';
import { type Keyring, parseKeyring } from '../keyring.ts';
import { SealingError } from '../sealing/aead.ts';
import { openDataKey, unseal } from '../sealing/envelope.ts';
import { BackupTrouble } from './trouble.ts';

export const OPENED = 20; // texts that are opened to see that keys and texts belong together

/** Why nothing opens though no key is missing. */
export const OTHER_MASTER_KEY =
  'MASTER_KEYS holds a key of the name that the backup wants, but another one.';

type SealedQuestion = { id: QuestionId; data_key: Buffer; sealed_title: Buffer };

/** Opens some of the sealed texts of a database; answers how many were tried, and how many of them opened. */
export async function openSealed(
  url: string,
  masterKeys: string,
): Promise<{ tried: number; opened: number }> {
  const keyring = parseKeyring(masterKeys);
  const rows = await sealedQuestions(url, 'ORDER BY random() LIMIT $1', [OPENED]);
  return { tried: rows.length, opened: rows.filter((row) => opens(keyring, row)).length };
}

/**
 * Of these questions, those whose text does not open with the key that they have.
 * @throws BackupTrouble where the key itself does not open: that says nothing of the text
 */
export async function shutAmong(
  url: string,
  masterKeys: string,
  ids: readonly string[],
): Promise<QuestionId[]> {
  const keyring = parseKeyring(masterKeys);
  const rows = await sealedQuestions(url, 'WHERE id = ANY($1)', [ids]);
  for (const { id, data_key } of rows) {
    if (succeeds(() => openDataKey(keyring, data_key, 'questionKey', id))) continue;
    throw new BackupTrouble(OTHER_MASTER_KEY);
  }
  return rows.filter((row) => !opens(keyring, row)).map(({ id }) => id);
}

async function sealedQuestions(
  url: string,
  which: string,
  values: unknown[],
): Promise<SealedQuestion[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT id, data_key, sealed_title FROM questions ${which}`,
      values,
    );
    return rows;
  } finally {
    await client.end();
  }
}

function opens(keyring: Keyring, { id, data_key, sealed_title }: SealedQuestion): boolean {
  return succeeds(() =>
    unseal(openDataKey(keyring, data_key, 'questionKey', id), sealed_title, 'questionTitle', id),
  );
}

function succeeds(open: () => unknown): boolean {
  try {
    open();
    return true;
  } catch (error) {
    if (error instanceof SealingError) return false;
    throw error;
  }
}
