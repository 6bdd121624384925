import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { identitiesIn } from '../lib/backup/recipients.ts';

/** The private keys in a file, or in standard input for -; none where no file is named. */
export async function identitiesAt(path: string | undefined): Promise<string[]> {
  if (!path) return [];
  return identitiesIn(path === '-' ? await text(process.stdin) : await readFile(path, 'utf8'));
}
