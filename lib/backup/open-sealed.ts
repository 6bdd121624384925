import pg from 'pg';
import type { QuestionId } from '../id.ts';
import { type Keyring, parseKeyring } from '../keyring.ts';
import { SealingError } from '../sealing/aead.ts';
import { openDataKey, unseal } from '../sealing/envelope.ts';

export const OPENED = 20; // texts that are opened to see that keys and texts belong together

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

/** Of these questions, those whose text does not open with the key that they have. */
export async function shutAmong(
  url: string,
  masterKeys: string,
  ids: readonly string[],
): Promise<QuestionId[]> {
  const keyring = parseKeyring(masterKeys);
  const rows = await sealedQuestions(url, 'WHERE id = ANY($1)', [ids]);
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
  try {
    unseal(openDataKey(keyring, data_key, 'questionKey', id), sealed_title, 'questionTitle', id);
    return true;
  } catch (error) {
    if (error instanceof SealingError) return false;
    throw error;
  }
}
