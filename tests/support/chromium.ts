import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// Without these Chromium calls its maker at every start, which a closed network refuses aloud.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
];

/** How Playwright starts Chromium on this machine. */
export function launchOptions(): { executablePath: string; args: string[] } {
  // Chromium's sandbox refuses to run as root.
  return { executablePath: chromiumPath(), args: isRoot() ? [...QUIET, '--no-sandbox'] : QUIET };
}

/**
 * The Chromium of this machine: CHROMIUM_PATH, an installed one, Playwright's own, or, for root on
 * Debian, one installed now.
 * @throws Error with one sentence when there is none
 */
function chromiumPath(): string {
  const found = findChromium();
  if (found) return found;
  if (isRoot() && existsSync('/usr/bin/apt-get')) installChromium();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    ...NAMES.flatMap((name) => ['/usr/bin', ...folders].map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
}

function installChromium(): void {
  process.stderr.write('Installing Chromium for the browser tests (about a minute) …\n');
  const options = { stdio: 'ignore', timeout: 300_000 } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  } catch {
    // Said by the caller, in one sentence.
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
