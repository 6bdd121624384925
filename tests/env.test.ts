import { describe, expect, test } from 'vitest';
import { EnvError, readEnv } from '#lib/env.ts';

const KEY = Buffer.alloc(32, 'k').toString('base64');
const LOCAL = {
  DATABASE_URL: 'postgresql://somebody:hunter2@127.0.0.1/rinnalla',
  MASTER_KEYS: `demo-1:${KEY}`,
  RECEIPT_PEPPER: Buffer.alloc(32, 'p').toString('base64'),
  AUTH_SECRET: 's'.repeat(40),
  DEMO: '1',
};
const PRODUCTION = {
  ...LOCAL,
  MASTER_KEYS: `2026-11:${KEY}`,
  DEMO: '0',
  RINNALLA_ENV: 'production',
  PUBLIC_URL: 'https://rinnalla.example',
  MAIL_SERVER: 'smtp://mail.example',
};

type Settings = Record<string, string | undefined>;

/** What the person who starts Rinnalla reads. */
function refusal(settings: Settings): string {
  try {
    readEnv(settings);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  throw new Error('These settings were accepted.');
}

test('a demo on one’s own machine is accepted, and so is a whole production', () => {
  expect(readEnv(LOCAL)).toMatchObject({ demo: true, production: false, mailServer: null });
  expect(readEnv(PRODUCTION)).toMatchObject({ demo: false, production: true });
});

test('a demo answers on this machine alone, unless an address is named; a production on all', () => {
  expect(readEnv(LOCAL).listenOn).toBe('127.0.0.1');
  expect(readEnv({ ...LOCAL, DEMO: '0', MAIL_SERVER: 'smtp://mail.example' }).listenOn).toBeNull();
  expect(readEnv(PRODUCTION).listenOn).toBeNull();
  for (const settings of [LOCAL, PRODUCTION]) {
    expect(readEnv({ ...settings, LISTEN_ON: '0.0.0.0' }).listenOn).toBe('0.0.0.0');
    expect(readEnv({ ...settings, LISTEN_ON: '::1' }).listenOn).toBe('::1');
    expect(refusal({ ...settings, LISTEN_ON: 'everywhere' })).toBe(
      'LISTEN_ON is not an IP address.',
    );
  }
});

test.each<[string, Settings, boolean]>([
  ['a demo', LOCAL, false],
  ['a demo behind a proxy', { ...LOCAL, BEHIND_PROXY: '1' }, true],
  ['a production', PRODUCTION, true],
  ['a production that says otherwise', { ...PRODUCTION, BEHIND_PROXY: '0' }, false],
])('%s believes what a proxy says, or nobody', (_, settings, behindProxy) => {
  expect(readEnv(settings).behindProxy).toBe(behindProxy);
});

test('who runs the service is named, or nobody is', () => {
  const named = { OPERATOR_NAME: 'Apu ry', CONTACT_EMAIL: 'apu@rinnalla.example' };
  expect(readEnv({ ...PRODUCTION, ...named })).toMatchObject({
    operatorName: 'Apu ry',
    contactEmail: 'apu@rinnalla.example',
  });
  expect(readEnv(PRODUCTION)).toMatchObject({ operatorName: null, contactEmail: null });
  expect(readEnv(LOCAL)).toMatchObject({ operatorName: 'Rinnalla-demo', contactEmail: null });
});

test('what belongs to one connection goes past a pooler, where one is named', () => {
  const direct = 'postgres://somebody@127.0.0.1:5433/rinnalla';
  expect(readEnv({ ...LOCAL, DATABASE_DIRECT_URL: direct })).toMatchObject({
    databaseUrl: LOCAL.DATABASE_URL,
    databaseDirectUrl: direct,
  });
  expect(readEnv(LOCAL).databaseDirectUrl).toBe(LOCAL.DATABASE_URL);
});

test('a classifier is asked where one is named, in shadow mode until it is said otherwise', () => {
  expect(readEnv(LOCAL).classifier).toBeNull();
  expect(readEnv({ ...LOCAL, RISK_CLASSIFIER_MODE: 'raise' }).classifier).toBeNull();
  const at = (url: string, more: Settings = {}) =>
    readEnv({ ...LOCAL, RISK_CLASSIFIER_URL: url, ...more }).classifier;
  expect(at('http://127.0.0.1:8100/risk')).toEqual({
    url: new URL('http://127.0.0.1:8100/risk'),
    mode: 'shadow',
    timeoutMs: 2_000,
    token: null,
  });
  const more = {
    RISK_CLASSIFIER_MODE: 'raise',
    RISK_CLASSIFIER_TIMEOUT: '500',
    RISK_CLASSIFIER_TOKEN: 'abc',
  };
  expect(at('https://risk.example.org/', more)).toMatchObject({
    mode: 'raise',
    timeoutMs: 500,
    token: 'abc',
  });
  for (const own of [
    'classifier:8100',
    'localhost',
    'risk.internal',
    '10.1.2.3',
    '[::1]:80',
    '[fd00::1]',
  ])
    expect(at(`http://${own}/`)?.url.protocol, own).toBe('http:');
});

test('an empty setting is one that is not set', () => {
  const { publicUrl, demo } = readEnv({
    ...LOCAL,
    PUBLIC_URL: '',
    MAIL_SERVER: '',
    RINNALLA_ENV: '',
  });
  expect(publicUrl.href).toBe('http://localhost:3000/');
  expect(demo).toBe(true);
});

describe('one sentence names the setting', () => {
  test.each<[string, Settings]>([
    ['DATABASE_URL', { ...LOCAL, DATABASE_URL: undefined }],
    ['DATABASE_URL', { ...LOCAL, DATABASE_URL: 'mysql://127.0.0.1' }],
    ['DATABASE_DIRECT_URL', { ...LOCAL, DATABASE_DIRECT_URL: 'http://127.0.0.1' }],
    ['MASTER_KEYS', { ...LOCAL, MASTER_KEYS: '' }],
    ['MASTER_KEYS', { ...LOCAL, MASTER_KEYS: `demo-1:${KEY.slice(4)}` }],
    ['MASTER_KEYS', { ...LOCAL, MASTER_KEYS: `a:${KEY},a:${KEY}` }],
    ['RECEIPT_PEPPER', { ...LOCAL, RECEIPT_PEPPER: undefined }],
    ['RECEIPT_PEPPER', { ...LOCAL, RECEIPT_PEPPER: 'c2hvcnQ=' }],
    ['AUTH_SECRET', { ...LOCAL, AUTH_SECRET: undefined }],
    ['AUTH_SECRET', { ...LOCAL, AUTH_SECRET: 'short' }],
    ['PUBLIC_URL', { ...LOCAL, PUBLIC_URL: 'rinnalla' }],
    ['CONTACT_EMAIL', { ...LOCAL, CONTACT_EMAIL: 'rinnalla.example' }],
    ['DEMO', { ...LOCAL, DEMO: 'yes' }],
    ['RINNALLA_ENV', { ...LOCAL, RINNALLA_ENV: 'staging' }],
    ['MAIL_SERVER', { ...LOCAL, DEMO: '0' }],
    ['DATABASE_URL', { ...PRODUCTION, DATABASE_URL: undefined }],
    ['MAIL_SERVER', { ...PRODUCTION, MAIL_SERVER: undefined }],
    ['DEMO', { ...PRODUCTION, DEMO: '1' }],
    ['MASTER_KEYS', { ...PRODUCTION, MASTER_KEYS: `demo-1:${KEY}` }],
    ['MASTER_KEYS', { ...PRODUCTION, MASTER_KEYS: `2026-11:${KEY}, demo-1:${KEY}` }],
    ['PUBLIC_URL', { ...PRODUCTION, PUBLIC_URL: 'http://rinnalla.example' }],
    ['PUBLIC_URL', { ...PRODUCTION, PUBLIC_URL: undefined }],
    ['RISK_CLASSIFIER_URL', { ...LOCAL, RISK_CLASSIFIER_URL: 'ftp://risk.internal/' }],
    ['RISK_CLASSIFIER_URL', { ...LOCAL, RISK_CLASSIFIER_URL: 'the one next door' }],
    ['RISK_CLASSIFIER_URL', { ...LOCAL, RISK_CLASSIFIER_URL: 'http://risk.example.org/' }],
    ['RISK_CLASSIFIER_URL', { ...LOCAL, RISK_CLASSIFIER_URL: 'http://8.8.8.8/' }],
    ['RISK_CLASSIFIER_URL', { ...LOCAL, RISK_CLASSIFIER_URL: 'https://me:hunter2@risk.internal/' }],
    ['RISK_CLASSIFIER_MODE', { ...LOCAL, RISK_CLASSIFIER_MODE: 'on' }],
    ['RISK_CLASSIFIER_TIMEOUT', { ...LOCAL, RISK_CLASSIFIER_TIMEOUT: 'soon' }],
    ['RISK_CLASSIFIER_TIMEOUT', { ...LOCAL, RISK_CLASSIFIER_TIMEOUT: '50' }],
    ['RISK_CLASSIFIER_TIMEOUT', { ...LOCAL, RISK_CLASSIFIER_TIMEOUT: '60000' }],
    ['RISK_CLASSIFIER_TOKEN', { ...LOCAL, RISK_CLASSIFIER_TOKEN: 'two words' }],
  ])('%s', (name, settings) => {
    const sentence = refusal(settings);
    expect(sentence).toMatch(new RegExp(`^${name}\\b[^\\n]*\\.$`));
    expect(sentence.match(/\.(\s|$)/g)).toHaveLength(1);
  });
});

test('a refusal repeats no secret', () => {
  const wrong = {
    MASTER_KEYS: `salainen:${KEY}x`,
    RECEIPT_PEPPER: KEY.slice(8),
    AUTH_SECRET: 'abc',
    RISK_CLASSIFIER_TOKEN: 'hunter2 \n',
    RISK_CLASSIFIER_URL: 'https://me:hunter2@risk.internal/',
  };
  for (const [name, value] of Object.entries(wrong)) {
    expect(refusal({ ...LOCAL, [name]: value })).not.toContain(value.slice(0, 8));
  }
});

test('a backup is sealed for public keys, each of which is looked at, and never for nobody', () => {
  const one = `age1${'q'.repeat(58)}`;
  expect(readEnv(LOCAL).backup).toEqual({ folder: null, recipients: [] });
  const set = { ...LOCAL, BACKUP_DIR: '/backups', BACKUP_RECIPIENTS: `${one}, ${one}` };
  expect(readEnv(set).backup).toEqual({ folder: '/backups', recipients: [one, one] });
  expect(refusal({ ...set, BACKUP_RECIPIENTS: '' })).toMatch(/^BACKUP_DIR is set without/);
  expect(refusal({ ...set, BACKUP_DIR: 'backups' })).toMatch(/not a whole path/);
  expect(refusal({ ...set, BACKUP_RECIPIENTS: 'somebody' })).toMatch(/not a list of age1… lines/);
  const secret = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
  const said = refusal({ ...set, BACKUP_RECIPIENTS: secret });
  expect(said).toMatch(/holds a private key/);
  expect(said).not.toContain(secret);
});
