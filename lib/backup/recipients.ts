import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupTrouble } from './trouble.ts';

/** A new private key and its public half: lines that age itself reads too. */
export async function newBackupKey(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The private keys in a file as age-keygen writes it. @throws BackupTrouble where there is none */
export function identitiesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const found = lines.filter((line) => /^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+$/.test(line));
  if (found.length > 0) return found;
  throw new BackupTrouble('The key file holds no line that begins with AGE-SECRET-KEY-1.');
}
