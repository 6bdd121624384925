import { readFileSync } from 'node:fs';

/** How many tests passed and failed; a file or a set-up that broke counts as one failure. */
export type Counts = { passed: number; failed: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

/** Counts from the JSON report of vitest. */
export function vitestCounts(report: VitestReport): Counts {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

/** Counts from the JSON report of Playwright. A test that passed only on a second try failed. */
export function playwrightCounts({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Reads a report and counts; a report that is missing or broken is one failure. */
export function countsIn<Report>(path: string, count: (report: Report) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')) as Report);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The closing line, the same for people and machines. */
export function closingLine(all: Counts[]): string {
  const sum = (of: keyof Counts) => all.reduce((total, counts) => total + counts[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
