import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWithWhatComesAlong, listedIn } from '../tests/support/dependencies.ts';
import { staleProofs } from '../tests/support/proofs.ts';

const ROOT = join(import.meta.dirname, '..');
const TOOLS = join(ROOT, 'node_modules/.bin');

// Every check runs, so that one report shows everything there is to repair.
const CHECKS = [
  { name: 'Format and lint', tool: 'biome', args: ['ci', '--error-on-warnings'] },
  { name: 'Types of the pages', tool: 'next', args: ['typegen'] },
  { name: 'Types', tool: 'tsc', args: ['--noEmit'] },
  { name: 'Unused code', tool: 'knip', args: [] },
];

for (const { name, tool, args } of CHECKS) {
  console.log(name);
  const { status } = spawnSync(join(TOOLS, tool), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${TOOLS}:${process.env.PATH}` },
  });
  if (status !== 0) process.exitCode = 1;
}

// Said, and no reason to fail: what to run again, and what is carried along.
console.log('Proofs');
for (const sentence of await staleProofs()) console.log(`  ${sentence}: npm run prove`);
console.log('Dependencies');
const listed = listedIn(readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8'));
for (const section of ['At run time', 'To build']) {
  const names = listed.filter((one) => one.section === section).map(({ name }) => name);
  const all = countWithWhatComesAlong(names);
  console.log(`  ${section}: ${names.length}, with what comes along ${all}`);
}
