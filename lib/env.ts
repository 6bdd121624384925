import { isIP } from 'node:net';
import { z } from 'zod';
import { BACKUP_SETTINGS, type BackupSetting, backupOf } from './backup-settings.ts';
import {
  CLASSIFIER_SETTINGS,
  type ClassifierSetting,
  classifierOf,
} from './classifier-settings.ts';
import { parseKeyring } from './keyring.ts';
import { numberSetting } from './number-setting.ts';
import { PERIODS, type Periods, parsePeriods } from './periods.ts';

/** A setting that is missing or wrong: one sentence for the person who starts Rinnalla. */
export class EnvError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'EnvError';
  }
}

/** Keys whose id starts so were generated on a developer's machine and protect nothing. */
export const DEMO_KEY_PREFIX = 'demo-';

const LOOPBACK = '127.0.0.1';
const DEMO_OPERATOR = 'Rinnalla-demo';

// Two evenings for a volunteer. Under a day nobody can sleep over it; two weeks is too long to wait.
export const CLAIM_HOURS = { usual: 48, least: 24, most: 336 } as const;

const POSTGRESQL = /^postgres(ql)?:\/\//;

const required = (name: string) =>
  z.string({ error: `${name} is not set.` }).min(1, `${name} is empty.`);

function isKeyring(masterKeys: string): boolean {
  try {
    parseKeyring(masterKeys);
    return true;
  } catch {
    return false; // which key it is stays out of the sentence, as it may be read in a log
  }
}

const settings = z.object({
  DATABASE_URL: required('DATABASE_URL').regex(
    POSTGRESQL,
    'DATABASE_URL is not a postgresql:// address.',
  ),
  DATABASE_DIRECT_URL: z
    .string()
    .regex(POSTGRESQL, 'DATABASE_DIRECT_URL is not a postgresql:// address.')
    .optional(),
  MASTER_KEYS: required('MASTER_KEYS').refine(
    isKeyring,
    'MASTER_KEYS is not a list of id:base64 with 32 bytes each.',
  ),
  RECEIPT_PEPPER: required('RECEIPT_PEPPER').refine(
    (value) => Buffer.from(value, 'base64').length === 32,
    'RECEIPT_PEPPER is not 32 bytes in base64.',
  ),
  AUTH_SECRET: required('AUTH_SECRET').min(32, 'AUTH_SECRET is shorter than 32 characters.'),
  VAPID_PRIVATE_KEY: z
    .string()
    .refine(
      (value) => Buffer.from(value, 'base64').length === 32,
      'VAPID_PRIVATE_KEY is not 32 bytes in base64.',
    )
    .optional(),
  LISTEN_ON: z
    .string()
    .refine((address) => isIP(address) > 0, 'LISTEN_ON is not an IP address.')
    .optional(),
  PUBLIC_URL: z.url('PUBLIC_URL is not a web address.').default('http://localhost:3000'),
  MAIL_SERVER: z.string().optional(),
  MAIL_FROM: z.string().default('Rinnalla <noreply@localhost>'),
  OPERATOR_NAME: z.string().optional(),
  CONTACT_EMAIL: z.email('CONTACT_EMAIL is not an e-mail address.').optional(),
  KEEP_DAYS: z
    .string()
    .default('')
    .transform(parsePeriods)
    .refine((periods) => periods !== null, 'KEEP_DAYS is not a list like closed:30,answered:90.'),
  CLAIM_HOURS: numberSetting('CLAIM_HOURS', 'hours', CLAIM_HOURS),
  ...CLASSIFIER_SETTINGS,
  ...BACKUP_SETTINGS,
  BEHIND_PROXY: z.enum(['0', '1'], 'BEHIND_PROXY is neither 0 nor 1.').optional(),
  DEMO: z.enum(['0', '1'], 'DEMO is neither 0 nor 1.').default('0'),
  RINNALLA_ENV: z
    .enum(['production', 'local'], 'RINNALLA_ENV is neither production nor local.')
    .default('local'),
});

export type Env = {
  databaseUrl: string;
  /** The same past a pooler: for what belongs to a connection, as LISTEN, and for migrations. */
  databaseDirectUrl: string;
  masterKeys: string;
  keyPepper: Buffer;
  authSecret: string;
  /** With which push services know us; null when no push messages are offered. */
  vapidPrivateKey: Buffer | null;
  publicUrl: URL;
  /** The address of this machine on which it answers; null is every one of them. */
  listenOn: string | null;
  mailServer: string | null;
  mailFrom: string;
  /** Who runs this installation and answers for it by law; null when nobody has said so. */
  operatorName: string | null;
  contactEmail: string | null;
  keepDays: Periods; // how many days things are kept (lib/periods.ts)
  /** How many hours of silence a claim lasts, unless an organisation says otherwise. */
  claimHours: number;
  /** The operator's own classifier of risk; null when there is none. */
  classifier: ClassifierSetting | null;
  backup: BackupSetting;
  /** Whether a proxy in front says where requests come from; without one a visitor has made that up. */
  behindProxy: boolean;
  demo: boolean;
  production: boolean;
};

/** Reads and checks the settings. @throws EnvError with one sentence for the first that is missing or wrong */
export function readEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(filled);
  if (!parsed.success) throw new EnvError(parsed.error.issues[0]?.message ?? 'A setting is wrong.');
  const { data } = parsed;
  const env: Env = {
    databaseUrl: data.DATABASE_URL,
    databaseDirectUrl: data.DATABASE_DIRECT_URL ?? data.DATABASE_URL,
    masterKeys: data.MASTER_KEYS,
    keyPepper: Buffer.from(data.RECEIPT_PEPPER, 'base64'),
    authSecret: data.AUTH_SECRET,
    vapidPrivateKey: data.VAPID_PRIVATE_KEY ? Buffer.from(data.VAPID_PRIVATE_KEY, 'base64') : null,
    publicUrl: new URL(data.PUBLIC_URL),
    // Whoever reaches a demo signs in as its people and reads its mail.
    listenOn: data.LISTEN_ON ?? (data.DEMO === '1' ? LOOPBACK : null),
    mailServer: data.MAIL_SERVER ?? null,
    mailFrom: data.MAIL_FROM,
    operatorName: data.OPERATOR_NAME ?? (data.DEMO === '1' ? DEMO_OPERATOR : null),
    contactEmail: data.CONTACT_EMAIL ?? null,
    keepDays: data.KEEP_DAYS ?? PERIODS,
    claimHours: data.CLAIM_HOURS,
    classifier: classifierOf(data),
    backup: backupOf(data),
    // https:// ends at a proxy, and production has no other address.
    behindProxy: (data.BEHIND_PROXY ?? (data.RINNALLA_ENV === 'production' ? '1' : '0')) === '1',
    demo: data.DEMO === '1',
    production: data.RINNALLA_ENV === 'production',
  };
  refuseUnsafe(env);
  return env;
}

function refuseUnsafe(env: Env): void {
  if (!env.mailServer && !env.demo) {
    throw new EnvError('MAIL_SERVER is not set: without it nobody can sign in.');
  }
  if (env.backup.folder && env.backup.recipients.length === 0) {
    throw new EnvError(
      'BACKUP_DIR is set without BACKUP_RECIPIENTS: run npm run backup -- --new-key, and set it.',
    );
  }
  if (!env.production) return;
  if (env.demo) {
    throw new EnvError('DEMO=1 is refused in production: it lets anybody sign in as demo people.');
  }
  if (env.masterKeys.split(',').some((key) => key.trim().startsWith(DEMO_KEY_PREFIX))) {
    throw new EnvError(
      'MASTER_KEYS holds a demo key, which is refused in production: make new keys.',
    );
  }
  if (env.publicUrl.protocol !== 'https:') {
    throw new EnvError('PUBLIC_URL must begin with https:// in production.');
  }
}

let current: Env | undefined;

/** The settings of the running process, read once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
