import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const TOOLS = join(import.meta.dirname, '../node_modules/.bin');

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
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${TOOLS}:${process.env.PATH}` },
  });
  if (status !== 0) process.exitCode = 1;
}
