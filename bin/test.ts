import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { ROOT } from '../tests/support/sources.ts';
import {
  type Counts,
  closingLine,
  countsIn,
  playwrightCounts,
  vitestCounts,
} from '../tests/support/test-results.ts';
import { build } from './build.ts';
import { subsetFonts } from './subset-fonts.ts';
import { troubleSentence } from './trouble.ts';

const reports = join(ROOT, '.data/test-reports');
const unitReport = join(reports, 'vitest.json');
const browserReport = join(reports, 'playwright.json');

/** Runs a tool of this project on this Node; its words go straight to the terminal. */
function run(tool: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function say(step: string): void {
  process.stdout.write(`\n${step} …\n`);
}

async function unitTests(): Promise<Counts> {
  await subsetFonts(); // part of the build, and some rules are about the letters in them
  say('Rules and code, on a real database');
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await run('vitest/vitest.mjs', ['run', ...report]);
  return believed(code, countsIn(unitReport, vitestCounts));
}

async function browserTests(): Promise<Counts> {
  await build({ say });
  say('In a browser, on the production build');
  const env = { PLAYWRIGHT_REPORT: browserReport };
  const code = await run('@playwright/test/cli.js', ['test'], env);
  return believed(code, countsIn(browserReport, playwrightCounts));
}

/** A runner that fails without naming a test has failed all the same. */
function believed(exitCode: number, { passed, failed }: Counts): Counts {
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

async function runAll(): Promise<Counts[]> {
  const counts: Counts[] = [];
  try {
    counts.push(await unitTests());
    counts.push(await browserTests());
  } catch (error) {
    process.stderr.write(`${troubleSentence(error) ?? inspect(error)}\n`);
    counts.push({ passed: 0, failed: 1 });
  }
  return counts;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const counts = await runAll();
process.stdout.write(`\n${closingLine(counts)}\n`);
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
