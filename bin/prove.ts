import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { administer, cloneDatabase, databaseName } from '../tests/support/postgres.ts';
import { meterProcessors } from '../tests/support/processor-time.ts';
import {
  coverOf,
  type ProofResult,
  proofNames,
  readProof,
  readResults,
} from '../tests/support/proofs.ts';
import type { Word } from '../tests/support/run-proof.ts';
import { ROOT } from '../tests/support/sources.ts';
import { makeTemplate } from '../tests/support/template.ts';
import { testEnv } from '../tests/support/test-env.ts';
import { startTestServer, type TestServer } from '../tests/support/test-server.ts';

// The long tier: npm run prove, or npm run prove -- <name>... [--seed <seed>] [--n <times>]. A whole run
// is written into docs/proofs.json; one with another n is only tried.

const HIGHEST_SEED = 2 ** 31;
const RESULTS = join(ROOT, 'docs/proofs.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, n: { type: 'string' } },
});

/** Runs a proof in a process of its own; one that ends without a word does not hold. */
function inOwnProcess(name: string, seed: number, n: number, url: string): Promise<Word> {
  return new Promise((resolve) => {
    const runner = join(ROOT, 'tests/support/run-proof.ts');
    const child = fork(runner, [name, String(seed), String(n)], {
      cwd: ROOT,
      env: { ...process.env, ...testEnv(url) },
      execArgv: ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'],
    });
    child.once('message', (word: Word) => resolve(word));
    child.once('exit', (code) => resolve({ broken: `It ended with ${code} and said nothing.` }));
  });
}

async function prove(name: string, server: TestServer, template: string): Promise<ProofResult> {
  const proof = await readProof(name);
  const covers = coverOf(name, proof);
  const seed = Number(values.seed ?? randomInt(HIGHEST_SEED));
  const n = Number(values.n ?? proof.n);
  const database = databaseName(`proof_${name.replaceAll('-', '_')}`);
  const meter = meterProcessors();
  const begin = performance.now();
  const url = await cloneDatabase(server.url, template, database);
  const word = await inOwnProcess(name, seed, n, url);
  await administer(server.url, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  const seconds = Math.round(meter.seconds() ?? (performance.now() - begin) / 1_000);
  meter.stop();
  const holds = !('broken' in word);
  console.log(
    `${holds ? 'holds' : 'DOES NOT HOLD'}: ${name}, ${n} times, seed ${seed}, ${seconds} processor seconds`,
  );
  console.log(`  ${proof.proves}`);
  if ('broken' in word) console.log(word.broken);
  else if (word.saw) console.log(`  ${inspect(word.saw)}`);
  const day = new Date().toISOString().slice(0, 10);
  return {
    ...{ proves: proof.proves, holds, n, seed, seconds, day },
    ...(!('broken' in word) && word.saw && { saw: word.saw }),
    covers,
  };
}

const names = positionals.length > 0 ? positionals : proofNames();
const unknown = names.filter((name) => !proofNames().includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no proof named ${unknown.join(', ')}; there are ${proofNames().join(', ')}.`,
  );
  process.exit(1);
}

const server = await startTestServer('proof');
const template = databaseName('proofs');
try {
  await makeTemplate(server.url, template);
  for (const name of names) {
    const { needs } = await readProof(name);
    if (needs && !existsSync(needs.program)) {
      console.error(`${name} needs ${needs.program}: apt-get install ${needs.package}.`);
      process.exitCode = 1;
      continue;
    }
    const result = await prove(name, server, template);
    if (!result.holds) process.exitCode = 1;
    if (values.n !== undefined) continue;
    const all = Object.entries({ ...readResults(), [name]: result });
    const sorted = Object.fromEntries(all.sort(([one], [other]) => one.localeCompare(other)));
    writeFileSync(RESULTS, `${JSON.stringify(sorted, null, 2)}\n`);
  }
} finally {
  await administer(server.url, `DROP DATABASE IF EXISTS "${template}" WITH (FORCE)`);
  await server.stop();
}
