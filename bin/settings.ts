import { createECDH, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { DEMO_KEY_PREFIX } from '../lib/env.ts';
import { Trouble } from './trouble.ts';

export type Settings = Record<string, string | undefined>;

/** The settings; outside production demo content too, and keys made once and kept in folder/keys.env. */
export async function completeSettings(given: Settings, folder: string): Promise<Settings> {
  if (given.RINNALLA_ENV === 'production') return given;
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  return { DEMO: '1', ...(await keysIn(folder)), ...filled };
}

async function keysIn(folder: string): Promise<Settings> {
  const file = join(folder, 'keys.env');
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'database-url'))) {
      throw new Trouble(
        `${file}, without which the texts in the database cannot be read, is gone: put it back, or delete ${folder} to begin anew.`,
      );
    }
    await mkdir(folder, { recursive: true });
    await writeFile(file, newKeys(), { mode: 0o600 });
  }
  const keys = parseEnv(await readFile(file, 'utf8'));
  if (keys.VAPID_PRIVATE_KEY) return keys;
  await appendFile(file, vapidKey()); // an installation from before there were push messages
  return parseEnv(await readFile(file, 'utf8'));
}

function newKeys(): string {
  const secret = () => randomBytes(32).toString('base64');
  const id = DEMO_KEY_PREFIX + randomBytes(4).toString('hex');
  return [
    '# Generated for trying Rinnalla on this machine. Without these keys the texts in its database are lost.',
    `MASTER_KEYS=${id}:${secret()}`,
    `RECEIPT_PEPPER=${secret()}`,
    `AUTH_SECRET=${secret()}`,
    vapidKey(),
  ].join('\n');
}

/** A key pair's private half, 32 bytes, by which push services know this installation. */
function vapidKey(): string {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const bytes = Buffer.from(pair.getPrivateKey('hex').padStart(64, '0'), 'hex');
  return `VAPID_PRIVATE_KEY=${bytes.toString('base64')}\n`;
}
