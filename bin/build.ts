import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { narrowChunks } from './narrow-chunks.ts';
import { subsetFonts } from './subset-fonts.ts';
import { Trouble } from './trouble.ts';

const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, '.next/built-from');

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
];
const TOOLS = [
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
  'bin/narrow-chunks.ts',
];

// The same build serves every deployment, so none of their settings may find its way into it.
const SETTINGS =
  /^(DATABASE_(DIRECT_)?URL|MASTER_KEYS|RECEIPT_PEPPER|AUTH_SECRET|PUBLIC_URL|MAIL_\w+|OPERATOR_NAME|CONTACT_EMAIL|DEMO|RINNALLA_ENV|PORT|RISK_CLASSIFIER_\w+)$/;

// The names of server actions follow from this, so that a form opened before an update can be sent after it. It
// protects nothing: no action of ours closes over a variable.
const ACTION_NAMES = Buffer.from('the names of server actions stay').toString('base64');

type Options = { signal?: AbortSignal; say?: (line: string) => void };

/** Makes the production build, unless the one that is there was made from the same sources. */
export async function build({ signal, say = () => {} }: Options = {}): Promise<void> {
  await subsetFonts();
  const wanted = await fingerprint();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === wanted) return;
  say('Building (about a minute)');
  await rm(STAMP, { force: true });
  const env = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
  const next = spawn(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(env),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ACTION_NAMES,
    },
  });
  const output: Buffer[] = [];
  for (const stream of [next.stdout, next.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const begin = Date.now();
  const progress = setInterval(
    () => say(`  … ${Math.round((Date.now() - begin) / 1000)} s`),
    15_000,
  );
  signal?.addEventListener('abort', () => next.kill());
  const [code] = await once(next, 'close');
  clearInterval(progress);
  if (code !== 0) throw failure(Buffer.concat(output).toString());
  await narrowChunks(join(ROOT, '.next/server'));
  await writeFile(STAMP, wanted);
}

function failure(output: string): Trouble {
  if (/ENOSPC/.test(output)) return new Trouble('The disk is full: the build cannot be written.');
  return new Trouble(`${output.trimEnd()}\nThe build failed, for the reason above.`);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...SOURCES, ...TOOLS]) await addTo(hash, join(ROOT, path));
  return hash.digest('hex');
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  const names = entries?.map(({ name }) => name).filter((name) => name !== 'generated');
  if (names) for (const name of names.sort()) await addTo(hash, join(path, name));
  else hash.update(path.slice(ROOT.length)).update(await readFile(path).catch(() => ''));
}

if (import.meta.main) {
  try {
    await build({ say: console.log });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
