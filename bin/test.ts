import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { type Budget, type Part, verdict } from '../tests/support/budget.ts';
import { installBrowsers } from '../tests/support/chromium.ts';
import { meterProcessors } from '../tests/support/processor-time.ts';
import { watchSpeed } from '../tests/support/reference-work.ts';
import { ROOT } from '../tests/support/sources.ts';
import {
  closingLine,
  playwrightResults,
  type Results,
  resultsIn,
  vitestResults,
} from '../tests/support/test-results.ts';
import { build } from './build.ts';
import { subsetFonts } from './subset-fonts.ts';
import { troubleSentence } from './trouble.ts';

const reports = join(ROOT, '.data/test-reports');
const unitReport = join(reports, 'vitest.json');
const browserReport = join(reports, 'playwright.json');

const HIGHEST_SEED = 2 ** 31;

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

async function unitTests(): Promise<Results> {
  say('Rules and code, on a real database');
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await run('vitest/vitest.mjs', ['run', ...report], { PROOF_SEED: proofSeed });
  return believed(code, resultsIn(unitReport, vitestResults));
}

async function browserTests(): Promise<Results> {
  say('In a browser, on the production build');
  const env = { PLAYWRIGHT_REPORT: browserReport };
  const code = await run('@playwright/test/cli.js', ['test'], env);
  return believed(code, resultsIn(browserReport, playwrightResults));
}

/** A runner that fails without naming a test has failed all the same. */
function believed(exitCode: number, results: Results): Results {
  return { ...results, failed: exitCode === 0 ? results.failed : Math.max(results.failed, 1) };
}

async function counted(tests: () => Promise<Results>): Promise<Results & Part> {
  const before = meter.seconds();
  const results = await tests();
  const after = meter.seconds();
  return {
    ...results,
    processorSeconds: before === null || after === null ? null : after - before,
  };
}

async function runAll(): Promise<(Results & Part)[]> {
  const parts: (Results & Part)[] = [];
  try {
    await subsetFonts(); // part of the build, and some rules are about the letters in them
    parts.push(await counted(unitTests));
    await build({ say });
    installBrowsers();
    parts.push(await counted(browserTests));
  } catch (error) {
    process.stderr.write(`${troubleSentence(error) ?? inspect(error)}\n`);
    parts.push({ passed: 0, failed: 1, tests: [], flaky: [], processorSeconds: 0 });
  }
  return parts;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const budget = JSON.parse(readFileSync(join(ROOT, 'tests/budget.json'), 'utf8')) as Budget;
const proofSeed = String(randomInt(HIGHEST_SEED));
const meter = meterProcessors();
const speed = watchSpeed();
const begin = performance.now();
const parts = await runAll();
const wallSeconds = (performance.now() - begin) / 1_000;
const { lines, fails } = verdict(parts, wallSeconds, budget, speed.seconds());
meter.stop();
speed.stop();
const flaky = parts.flatMap((part) => part.flaky.map((name) => `flaky, to be mended: ${name}`));
process.stdout.write(`\n${[...lines, ...flaky, `Seed of the proofs: ${proofSeed}`].join('\n')}\n`);
const counts = [...parts, ...(fails ? [{ passed: 0, failed: 1 }] : [])];
process.stdout.write(`\n${closingLine(counts)}\n`);
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
