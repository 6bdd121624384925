import { expect, test } from 'vitest';
import { closingLine, playwrightResults, resultsIn, vitestResults } from './test-results.ts';

const assertion = (status: string, fullName: string, duration: number) => ({
  status,
  fullName,
  duration,
});

test('a file that breaks before its tests counts as a failure', () => {
  const file = { name: '/x/tests/a.test.ts', startTime: 0, endTime: 0 };
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { ...file, status: 'passed', assertionResults: [assertion('passed', 'one', 1)] },
      { ...file, status: 'failed', assertionResults: [assertion('failed', 'two', 1)] },
      { ...file, status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestResults(report)).toMatchObject({ passed: 3, failed: 2 });
});

test('what a file does around its tests is counted too', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [
      {
        name: '/x/tests/web/a.test.ts',
        status: 'passed',
        startTime: 1_000,
        endTime: 5_000,
        assertionResults: [assertion('passed', 'one', 1_500)],
      },
    ],
  };
  expect(vitestResults(report).tests).toEqual([
    { name: 'web/a.test.ts: one', seconds: 1.5 },
    { name: 'web/a.test.ts: what stands around its tests', seconds: 2.5 },
  ]);
});

const spec = (title: string, status: string, ...durations: number[]) => ({
  title,
  tests: [{ status, results: durations.map((duration) => ({ duration })) }],
});

test('a broken set-up counts as a failure, a second try is named with the time of both', () => {
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    errors: ['set-up'],
    suites: [
      {
        title: 'a.test.ts',
        specs: [spec('one', 'expected', 2_000)],
        suites: [
          {
            title: 'in fi',
            specs: [spec('two', 'flaky', 1_000, 2_000), spec('three', 'unexpected', 500)],
          },
        ],
      },
    ],
  };
  expect(playwrightResults(report)).toEqual({
    passed: 2,
    failed: 2,
    flaky: ['e2e/a.test.ts: in fi: two'],
    tests: [
      { name: 'e2e/a.test.ts: one', seconds: 2 },
      { name: 'e2e/a.test.ts: in fi: two', seconds: 3 },
      { name: 'e2e/a.test.ts: in fi: three', seconds: 0.5 },
    ],
  });
});

test('a report that was never written counts as a failure', () => {
  expect(resultsIn('no-such-report.json', vitestResults)).toMatchObject({ passed: 0, failed: 1 });
});

test('the closing line adds everything up', () => {
  const all = [
    { passed: 2, failed: 0 },
    { passed: 3, failed: 1 },
  ];
  expect(closingLine(all)).toBe('5 passed, 1 failed');
});
