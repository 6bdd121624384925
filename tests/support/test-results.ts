import { readFileSync } from 'node:fs';

/** How many tests passed and failed; a file or a set-up that broke counts as one failure. */
export type Counts = { passed: number; failed: number };

/** A test and how long it took, in seconds by the clock, all its tries together. */
export type Timed = { name: string; seconds: number };

/** What a report of a runner says. */
export type Results = Counts & {
  tests: Timed[];
  /** What passed only on its second try: it does not fail a run, and wants to be mended. */
  flaky: string[];
};

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    startTime: number;
    endTime: number;
    assertionResults: { status: string; fullName: string; duration?: number }[];
  }[];
};
type PlaywrightSuite = {
  title: string;
  specs: { title: string; tests: { status: string; results: { duration: number }[] }[] }[];
  suites?: PlaywrightSuite[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
  suites: PlaywrightSuite[];
};

const BROKEN: Results = { passed: 0, failed: 1, tests: [], flaky: [] };
const sumOf = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** From the JSON report of vitest. What a file does before and between its tests is named after the file. */
export function vitestResults(report: VitestReport): Results {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const tests = report.testResults.flatMap(({ name, startTime, endTime, assertionResults }) => {
    const file = name.replace(/^.*\/tests\//, '');
    const own = assertionResults.map(({ fullName, duration = 0 }) => ({
      name: `${file}: ${fullName}`,
      seconds: duration / 1_000,
    }));
    const rest = (endTime - startTime) / 1_000 - sumOf(own.map(({ seconds }) => seconds));
    return [...own, { name: `${file}: what stands around its tests`, seconds: Math.max(0, rest) }];
  });
  const failed = report.numFailedTests + brokenFiles.length;
  return { passed: report.numPassedTests, failed, tests, flaky: [] };
}

/** From the JSON report of Playwright. */
export function playwrightResults({ stats, errors, suites }: PlaywrightReport): Results {
  const specs = suites.flatMap((suite) => specsOf(suite, []));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    tests: specs.map(({ name, seconds }) => ({ name, seconds })),
    flaky: specs.flatMap(({ name, flaky }) => (flaky ? [name] : [])),
  };
}

function specsOf(suite: PlaywrightSuite, above: string[]): (Timed & { flaky: boolean })[] {
  const names = [...above, suite.title];
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ status, results }) => ({
      name: `e2e/${[...names, title].join(': ')}`,
      seconds: sumOf(results.map(({ duration }) => duration)) / 1_000,
      flaky: status === 'flaky',
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, names))];
}

/** Reads a report; one that is missing or broken is one failure. */
export function resultsIn<Report>(path: string, read: (report: Report) => Results): Results {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')) as Report);
  } catch {
    return BROKEN;
  }
}

/** The closing line, the same for people and machines. */
export function closingLine(all: Counts[]): string {
  const passed = sumOf(all.map((counts) => counts.passed));
  return `${passed} passed, ${sumOf(all.map(({ failed }) => failed))} failed`;
}
