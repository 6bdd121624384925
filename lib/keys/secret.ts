import { hash, verify } from '@node-rs/argon2';

// Argon2id is the library's default; its enum of algorithms does not survive type stripping.
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

// Costs what a real hash costs. Nobody knows a secret that fits it, and none would be accepted.
const DUMMY_HASH = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$cmlubmFsbGEgbm9ib2R5IQ$${'A'.repeat(43)}`;

/** The form of a key's secret that may be stored: its own salt inside, the pepper elsewhere. */
export function hashSecret(pepper: Buffer, secret: string): Promise<string> {
  return hash(secret, { ...COST, secret: pepper });
}

/** Whether the secret fits. Without a hash (an unknown locator) it does the same work and says no. */
export async function verifySecret(
  pepper: Buffer,
  secret: string,
  storedHash: string | null,
): Promise<boolean> {
  const matches = await verify(storedHash ?? DUMMY_HASH, secret, { secret: pepper });
  return matches && storedHash !== null;
}
