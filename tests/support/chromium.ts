import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
// The same browser without its window, as Playwright prefers it: half the work for the same pages.
const SHELL = 'chromium-headless-shell';

// Without these Chromium calls its maker at every start, which a closed network refuses aloud.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
];

type LaunchOptions = { executablePath: string; args: string[] };

/** How Playwright starts the browser of most tests: Chromium's shell without a window, or a whole one. */
export function launchOptions(): LaunchOptions {
  return optionsFor([SHELL, ...WHOLE]);
}

/** How Playwright starts a whole Chromium: what goes back, keeps pages alive or shows messages needs one. */
export function wholeBrowser(): LaunchOptions {
  return optionsFor(WHOLE);
}

function optionsFor(names: readonly string[]): LaunchOptions {
  // Chromium's sandbox refuses to run as root.
  const args = isRoot() ? [...QUIET, '--no-sandbox'] : QUIET;
  return { executablePath: chromiumPath(names), args };
}

/**
 * Once before a run: what the browser tests run best in, where root on Debian can install it and CHROMIUM_PATH
 * names no other. Without the shell they run in a whole Chromium.
 * @throws Error with one sentence when there is no browser at all
 */
export function installBrowsers(): void {
  if (canInstall() && !process.env.CHROMIUM_PATH && !existsSync(`/usr/bin/${SHELL}`)) {
    installChromium(SHELL);
  }
  wholeBrowser();
}

/**
 * The first of these browsers on this machine: CHROMIUM_PATH, an installed one, Playwright's own, or, for root
 * on Debian, a Chromium installed now.
 * @throws Error with one sentence when there is none
 */
function chromiumPath(names: readonly string[]): string {
  const found = findChromium(names);
  if (found) return found;
  if (canInstall()) installChromium('chromium');
  const installed = findChromium(names);
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
}

function findChromium(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    ...names.flatMap((name) => ['/usr/bin', ...folders].map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
}

function installChromium(name: string): void {
  process.stderr.write(`Installing ${name} for the browser tests (about a minute) …\n`);
  const options = { stdio: 'ignore', timeout: 300_000 } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], options);
  } catch {
    // A whole browser does as well; where there is none, the caller says so in one sentence.
  }
}

function canInstall(): boolean {
  return isRoot() && existsSync('/usr/bin/apt-get');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
