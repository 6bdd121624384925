// Makes sure that the dependencies are there, then goes on with the command on the Node that is one of them.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const OLDEST_NODE = [20, 19];

const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ENOTCACHED/;

let child;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal));

const [command, ...args] = process.argv.slice(2);
refuseOldNode();
await installDependencies();
await generateDatabaseClient();
process.exitCode = await run(
  NODE,
  [join(ROOT, `bin/${command}.ts`), ...args],
  ['inherit', 'inherit', 'inherit', 'ipc'],
);

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  giveUp(
    `Rinnalla needs Node ${OLDEST_NODE.join('.')} or newer to start; this is ${process.versions.node}.`,
  );
}

async function installDependencies() {
  if (dependenciesAreThere()) return;
  console.log('  Installing the dependencies (two minutes or so the first time)');
  const begin = Date.now();
  const progress = setInterval(() => {
    console.log(`    … ${Math.round((Date.now() - begin) / 1000)} s`);
  }, 15_000);
  const output = [];
  // Not `npm ci`: it insists on the packages of every other kind of machine, which not every registry has.
  const args = [
    'install',
    '--no-save',
    ...QUIETLY,
    ...((await reachesRegistry()) ? [] : ['--offline']),
  ];
  const code = await run('npm', args, ['ignore', 'pipe', 'pipe'], output);
  clearInterval(progress);
  if (code !== 0) giveUp(installTrouble(output.join('')));
}

/** Asked once, because npm itself would ask for minutes; without a network its cache may still do. */
async function reachesRegistry() {
  const output = [];
  await run('npm', ['ping', '--fetch-retries=0', ...QUIETLY], ['ignore', 'pipe', 'pipe'], output);
  return !NO_NETWORK.test(output.join(''));
}

/** Whether npm's own record of what it installed, which it writes last, fits package-lock.json. */
function dependenciesAreThere() {
  const record = contentOf(join(ROOT, 'node_modules/.package-lock.json'));
  if (!record || !existsSync(NODE)) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(contentOf(join(ROOT, 'package-lock.json'))).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !installed[path])) return true; // made for another kind of machine
    return installed[path]?.version === version;
  });
}

function installTrouble(output) {
  if (/ENOSPC/.test(output)) return 'The disk is full: the dependencies do not fit.';
  if (/EACCES|EPERM|EROFS/.test(output)) return `This user may not write into ${ROOT}.`;
  if (NO_NETWORK.test(output)) {
    return 'The dependencies could not be fetched: is there a network, and does npm reach its registry?';
  }
  return `${output.trim()}\nThe dependencies could not be installed, for the reason above.`;
}

async function generateDatabaseClient() {
  const stamp = join(ROOT, 'lib/db/generated/.generated-from');
  const brand = join(ROOT, 'bin/brand-ids.ts');
  const wanted = hashOf('prisma/schema.prisma', 'package-lock.json', 'bin/brand-ids.ts');
  if (contentOf(stamp) === wanted) return;
  const prisma = join(ROOT, 'node_modules/prisma/build/index.js');
  for (const step of [[prisma, 'generate'], [brand]]) {
    const output = [];
    if ((await run(NODE, step, ['ignore', 'pipe', 'pipe'], output)) === 0) continue;
    giveUp(
      `${output.join('').trim()}\nThe database client could not be generated, for the reason above.`,
    );
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Runs a program to its end; answers its exit code. What it says on pipes is added to `output`. */
function run(program, parameters, stdio, output = []) {
  return new Promise((resolve) => {
    child = spawn(program, parameters, { cwd: ROOT, stdio });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => output.push(text));
    child.once('error', (error) => {
      output.push(error.message);
      resolve(1);
    });
    child.once('close', (code, signal) => {
      if (signal) process.exit(128 + constants.signals[signal]);
      resolve(code);
    });
  });
}

function hashOf(...paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(contentOf(join(ROOT, path)));
  return hash.digest('hex');
}

function contentOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
